package sample.parking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The answer of {@link PermitQuestion}. */
public record Permit(boolean granted, Set<Zone> zones, int days) {
    public static final Permit REFUSED = new Permit(false, Set.of(), 0);

    public Permit {
        zones = Set.copyOf(zones);
    }

    public static Permit in(Zone... zones) {
        return new Permit(true, new LinkedHashSet<>(List.of(zones)), 365);
    }

    public Permit forDays(int number) {
        return new Permit(granted, zones, number);
    }

    public Permit temporary() {
        return forDays(1);
    }
}
