package dev.engagement.rules.internal.cells;

import dev.engagement.model.Question;
import dev.engagement.rules.internal.interpret.Names;
import dev.engagement.rules.internal.interpret.Operands;
import dev.engagement.rules.tree.FactPath;
import java.util.Optional;
import java.util.function.Function;

/** What a pattern looks at: a question, the readings, or what a rule said. */
interface Subject {
    /** What tells it from others. */
    String name();

    /** What it is in a case. */
    Object in(Case of);

    /** The levels on which a property of it depends. */
    int[] levels(FactPath path);

    /** The question that a path leads to, if it leads to one. */
    Optional<Asked> question(FactPath path);

    /** A question, and all narrower ones that are made of it. */
    record OfQuestion(Asked asked, Dependencies dependencies) implements Subject {
        @Override
        public String name() {
            return asked.path();
        }

        @Override
        public Object in(Case of) {
            return asked.at(of);
        }

        @Override
        public int[] levels(FactPath path) {
            return asked.hasFact(path.fact()) ? asked.levels(path.fact()) : asked.levels(path, dependencies);
        }

        @Override
        public Optional<Asked> question(FactPath path) {
            boolean one = path.steps().size() == 1 && Question.class.isAssignableFrom(path.type());
            Function<Question<?>, Question<?>> projection =
                    from -> (Question<?>) Operands.valueOf(path, from, Names.NONE);
            return one
                    ? Optional.of(asked.narrower(
                            path.last().accessor().getName() + "()", path.type(), projection, dependencies))
                    : Optional.empty();
        }
    }

    /** How the handbook is read. */
    record OfReadings(Axes axes) implements Subject {
        @Override
        public String name() {
            return "readings";
        }

        @Override
        public Object in(Case of) {
            return of.readings();
        }

        @Override
        public int[] levels(FactPath path) {
            return new int[] {axes.reading(path.fact())};
        }

        @Override
        public Optional<Asked> question(FactPath path) {
            return Optional.empty();
        }
    }

    /** A conclusion or a note. */
    record OfSaying(Saying saying) implements Subject {
        @Override
        public String name() {
            return saying.name();
        }

        @Override
        public Object in(Case of) {
            return saying.in(of);
        }

        @Override
        public int[] levels(FactPath path) {
            return path.fact().equals("about") ? new int[0] : saying.levels();
        }

        @Override
        public Optional<Asked> question(FactPath path) {
            boolean itself = path.steps().size() == 1 && path.fact().equals("question");
            return itself ? Optional.of(saying.about()) : Optional.empty();
        }
    }
}
