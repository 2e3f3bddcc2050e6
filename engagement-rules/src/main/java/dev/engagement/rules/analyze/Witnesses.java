package dev.engagement.rules.analyze;

import dev.engagement.rules.internal.cells.Case;
import dev.engagement.rules.internal.cells.CaseSpace;
import dev.engagement.rules.internal.cells.CaseWords;
import java.util.List;

/** Says cells as boxes and cases. Stateless. */
final class Witnesses {
    private Witnesses() {}

    static Witness of(CaseSpace space, Case of) {
        return new Witness(of.question(), of.readings(), new CaseWords(space).of(of));
    }

    static Witness in(CaseSpace space, int cells) {
        return of(space, space.caseOf(space.plainest(cells)));
    }

    static List<CaseBox> boxes(CaseSpace space, int cells) {
        CaseWords words = new CaseWords(space);
        return space.boxes(cells).stream()
                .map(it -> new CaseBox(words.of(it), space.cells(it)))
                .toList();
    }
}
