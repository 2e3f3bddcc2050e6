package sample.parking;

import dev.engagement.model.Count;
import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.YesNo;
import java.util.Set;

/** May this vehicle be parked? */
public record PermitQuestion(
        YesNo resident, Vehicle vehicle, Zone zone, Set<Document> documents, TimeSpan stay, Count cars, Text purpose)
        implements Question.One<Permit> {
    public PermitQuestion {
        resident = Facts.orUnknown(resident);
        vehicle = Facts.orUnknown(vehicle, Vehicle.UNKNOWN);
        zone = Facts.orUnknown(zone, Zone.UNKNOWN);
        documents = Facts.orEmpty(documents);
        stay = Facts.orUnknown(stay, TimeSpan.UNKNOWN);
        cars = Facts.orUnknown(cars, Count.UNKNOWN);
        purpose = Facts.orBlank(purpose);
    }

    public static final PermitQuestion UNKNOWN = new PermitQuestion(
            YesNo.UNKNOWN, Vehicle.UNKNOWN, Zone.UNKNOWN, Set.of(), TimeSpan.UNKNOWN, Count.UNKNOWN, Text.BLANK);

    public boolean identified() {
        return documents.contains(Document.LICENCE);
    }

    public boolean knownIn(Zone other) {
        return zone == other && resident == YesNo.YES;
    }

    /** A name that the rule engine's builder cannot take. */
    public boolean ed() {
        return false;
    }

    public FeeQuestion fee() {
        return new FeeQuestion(vehicle, resident);
    }

    public FeeQuestion feeOf(Vehicle other) {
        return new FeeQuestion(other, resident);
    }
}
