package sample.parking;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;

/** Which fees are due? */
public record FeeQuestion(Vehicle vehicle, YesNo resident) implements Question.Many<Fee> {
    public FeeQuestion {
        vehicle = Facts.orUnknown(vehicle, Vehicle.UNKNOWN);
        resident = Facts.orUnknown(resident);
    }
}
