package dev.engagement.rules.laws.reading;

import dev.engagement.model.fact.Region;
import dev.engagement.model.fact.SubRegion;
import java.util.Map;
import java.util.Set;

/** Where a sale is made, of what was said of region and area. */
final class Places {
    private static final Map<Region, Set<SubRegion>> AREAS = Map.of(
            Region.AMER, Set.of(SubRegion.AMER_EAST, SubRegion.AMER_WEST, SubRegion.LATAM, SubRegion.NORAM),
            Region.EMEA, Set.of(SubRegion.DACH, SubRegion.NORTHERN_EUROPE, SubRegion.SOUTHERN_EUROPE, SubRegion.META),
            Region.APAC, Set.of(SubRegion.ANZ, SubRegion.SEA, SubRegion.INDIA, SubRegion.SOUTH_KOREA, SubRegion.JAPAN));

    private Places() {}

    /** The region, be it that only its area was said; unknown where the two cannot both be true. */
    static Region region(Region stated, SubRegion area) {
        Region ofArea = AREAS.entrySet().stream()
                .filter(it -> it.getValue().contains(area))
                .map(Map.Entry::getKey)
                .findAny()
                .orElse(Region.UNKNOWN);
        if (stated.equals(Region.UNKNOWN)) {
            return ofArea;
        }
        return ofArea.equals(Region.UNKNOWN) || ofArea.equals(stated) ? stated : Region.UNKNOWN;
    }

    /** The handbook's U.S. model is that of AMER East and West; who says no more than AMER is taken for one of them. */
    static boolean unitedStates(Region stated, SubRegion area) {
        return region(stated, area).equals(Region.AMER) && !otherAmerica(area);
    }

    /** Latin America, and whatever area somebody coined. */
    private static boolean otherAmerica(SubRegion area) {
        return !(eastOrWest(area) || area.equals(SubRegion.NORAM) || area.equals(SubRegion.UNKNOWN));
    }

    static boolean eastOrWest(SubRegion area) {
        return area.equals(SubRegion.AMER_EAST) || area.equals(SubRegion.AMER_WEST);
    }
}
