package dev.engagement.rules.internal.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoxTest {
    private static final int LEVELS = 13;

    private final Diagrams diagrams =
            new Diagrams(IntStream.generate(() -> 3).limit(LEVELS).toArray());
    private final Random random = new Random(20_261_122);

    @Test
    void eachCellOfASetIsInOneBox() {
        for (int parts = 1; parts <= 16; parts++) {
            int set = union(parts);
            List<Box> boxes = Box.of(set, diagrams);

            for (int i = 0; i < 500; i++) {
                int[] cell = random.ints(LEVELS, 0, 3).toArray();
                assertThat(boxes.stream().filter(it -> has(it, cell)).count())
                        .as("%d parts, cell %s", parts, Arrays.toString(cell))
                        .isEqualTo(diagrams.has(set, cell) ? 1 : 0);
            }
        }
    }

    @Test
    void nothingIsNoBoxAndEverythingIsOne() {
        assertThat(Box.of(Logic.NEVER, diagrams)).isEmpty();
        assertThat(Box.of(Logic.ALWAYS, diagrams)).containsExactly(new Box(Map.of()));
    }

    @Test
    void ofASetWithoutEndSomeBoxesAreTold() {
        int set = odd();
        List<Box> boxes = Box.of(set, diagrams);

        assertThat(boxes)
                .hasSizeBetween(1_000, Box.MOST)
                .allSatisfy(box -> assertThat(diagrams.has(set, any(box))).isTrue());
    }

    /** Some overlapping blocks, each of up to five levels. */
    private int union(int parts) {
        int set = Logic.NEVER;
        for (int i = 0; i < parts; i++) {
            int block = Logic.ALWAYS;
            for (int level : random.ints(0, LEVELS).distinct().limit(5).toArray()) {
                block = diagrams.and(block, at(level, random.nextInt(3)));
            }
            set = diagrams.or(set, block);
        }
        return set;
    }

    private int at(int level, int choice) {
        return diagrams.node(
                level,
                IntStream.range(0, 3)
                        .map(it -> it == choice ? Logic.ALWAYS : Logic.NEVER)
                        .toArray());
    }

    /** The cells whose classes make an odd sum: no two boxes of it are one. */
    private int odd() {
        int odd = Logic.NEVER;
        for (int level = 0; level < LEVELS; level++) {
            int even = diagrams.not(odd);
            int one = at(level, 1);
            odd = diagrams.or(diagrams.and(odd, diagrams.not(one)), diagrams.and(even, one));
        }
        return odd;
    }

    private static boolean has(Box box, int[] cell) {
        return box.choices().entrySet().stream().allMatch(it -> it.getValue().get(cell[it.getKey()]));
    }

    private static int[] any(Box box) {
        int[] cell = new int[LEVELS];
        box.choices().forEach((level, choices) -> cell[level] = choices.nextSetBit(0));
        return cell;
    }
}
