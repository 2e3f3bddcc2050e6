package dev.engagement.examples.cli;

import dev.engagement.model.Advice;
import dev.engagement.model.CountedFrom;
import dev.engagement.model.Step;
import dev.engagement.model.TimeLimit;
import dev.engagement.model.contact.Contact;
import dev.engagement.model.contact.Turn;
import dev.engagement.model.coverage.Coverage;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.Route;
import dev.engagement.model.fact.Term;
import dev.engagement.model.ownership.Ownership;
import dev.engagement.model.request.ShortNotice;
import dev.engagement.model.routing.Engagement;
import dev.engagement.model.routing.PeerKind;
import dev.engagement.model.routing.Theme;
import dev.engagement.model.triage.EcosystemLabel;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers in words for people: the labels of the vocabulary, never the names of constants. */
final class Words {
    private Words() {}

    static String of(Object value) {
        if (value instanceof Step step) {
            return step(step);
        } else if (value instanceof ShortNotice notice) {
            return notice.what().words() + ": " + decapitalised(limit(notice.needed()));
        } else if (value instanceof Contact contact) {
            return contact(contact);
        } else if (value instanceof EcosystemLabel label) {
            return label.name();
        } else if (value instanceof Coverage coverage) {
            return coverage(coverage);
        } else if (value instanceof TimeLimit limit) {
            return limit(limit);
        } else if (value instanceof Engagement engagement) {
            return engagement(engagement);
        } else if (value instanceof Ownership ownership) {
            return ownership(ownership);
        } else if (value instanceof Advice advice) {
            return advice.words();
        } else if (value instanceof Term term) {
            return term.label();
        } else if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        } else if (value instanceof Collection<?> members) {
            return members.isEmpty() ? "none" : members.stream().map(Words::of).collect(Collectors.joining(", "));
        } else if (value instanceof Optional<?> optional) {
            return optional.map(Words::of).orElse("none");
        }
        return value instanceof Record ? components(value) : value.toString();
    }

    private static String step(Step step) {
        String who = step.who().isEmpty() ? "" : " (" + roles(step.who()) + ")";
        String when = step.within().equals(TimeLimit.NONE_STATED) ? "" : ", " + decapitalised(limit(step.within()));
        return step.what().words()
                + who
                + when
                + (step.where().blank() ? "" : ", at " + step.where().value());
    }

    private static String limit(TimeLimit limit) {
        String length = limit.length().length().map(Words::length).orElse("");
        String from = limit.countedFrom() == CountedFrom.UNSTATED
                ? ""
                : (limit.kind() == TimeLimit.Kind.AHEAD ? " before: " : " from: ")
                        + decapitalised(limit.countedFrom().label());
        return limit.kind().label() + (length.isEmpty() ? "" : " " + length) + from;
    }

    /** Whole days from three days on: the handbook says 24 and 48 hours, and five days. */
    private static String length(Duration length) {
        boolean days = length.toDays() > 2 && length.equals(Duration.ofDays(length.toDays()));
        return days ? length.toDays() + " days" : length.toHours() + " hours";
    }

    /** In the middle of a sentence; what begins with an abbreviation stays as it is. */
    private static String decapitalised(String words) {
        return words.length() < 2 || Character.isUpperCase(words.charAt(1))
                ? words
                : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    static String ownership(Ownership ownership) {
        String owner = ownership.owner().label();
        String supported =
                ownership.supporters().isEmpty() ? "" : ", supported by the " + roles(ownership.supporters());
        return owner + supported + (ownership.handoffDue() ? "; to be handed over" : "");
    }

    private static String engagement(Engagement engagement) {
        String with = engagement.with().isEmpty() ? "" : " together with the " + roles(engagement.with());
        String peers = engagement.peers() == PeerKind.NONE
                ? ""
                : ", who connects you with: " + engagement.peers().label();
        String via = engagement.via().isEmpty() ? "" : " through the " + roles(engagement.via());
        String otherwise = engagement.otherwise().isEmpty() ? "" : ", or else the " + roles(engagement.otherwise());
        String route = engagement.route() == Route.UNSTATED
                ? ""
                : "; " + decapitalised(engagement.route().label());
        String theme = engagement.theme() == Theme.NONE
                ? ""
                : " (" + engagement.theme().label() + ")";
        return engagement.manner().label() + ": " + engagement.role().label() + with + via + otherwise + peers + route
                + theme;
    }

    private static String contact(Contact contact) {
        String whom = contact.role().equals(Role.NONE) ? "" : contact.role().label();
        String place = contact.address().value();
        String what = whom.isEmpty() || place.isEmpty() ? whom + place : whom + ", in " + place;
        return (contact.turn() == Turn.NEXT ? "then " : "")
                + (what.isEmpty() ? contact.kind().label() : what);
    }

    private static String coverage(Coverage coverage) {
        String aligned = coverage.alignments().isEmpty()
                ? ""
                : ", "
                        + coverage.alignments().stream()
                                .map(it -> decapitalised(it.label()))
                                .collect(Collectors.joining(", "));
        String route = coverage.route() == Route.UNSTATED
                ? ""
                : "; " + decapitalised(coverage.route().label());
        return coverage.sa().label() + aligned + route;
    }

    static String roles(Collection<Role> roles) {
        return roles.stream().map(Role::label).collect(Collectors.joining(", "));
    }

    /** A record of somebody else's: what each component says. */
    private static String components(Object value) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                parts.add(ofName(component.getName()) + ": "
                        + of(component.getAccessor().invoke(value)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The value (" + value + ") cannot be read.", e);
            }
        }
        return String.join("; ", parts);
    }

    /** The name of a fact as words: {@code partnerTeamWilling} is "partner team willing". */
    static String ofName(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
