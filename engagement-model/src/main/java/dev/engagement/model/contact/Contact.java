package dev.engagement.model.contact;

import dev.engagement.model.PlanPart;
import dev.engagement.model.Text;
import dev.engagement.model.fact.Role;
import java.util.Comparator;

/**
 * A place or a person to turn to. Immutable; what is tried first comes first.
 *
 * @param turn when it is tried
 * @param kind what kind of place or person it is
 * @param address the channel, project, page or record; blank where the handbook names none, and for persons
 * @param role who is reached there; {@link Role#NONE} where it is nobody in particular
 */
public record Contact(Turn turn, ContactKind kind, Text address, Role role) implements PlanPart, Comparable<Contact> {
    private static final Comparator<Contact> ORDER = Comparator.comparing(Contact::turn)
            .thenComparing(Contact::kind)
            .thenComparing(contact -> contact.address().value())
            .thenComparing(Contact::role);

    private static Contact of(ContactKind kind, Text address) {
        return new Contact(Turn.FIRST, kind, address, Role.NONE);
    }

    /**
     * A channel in Slack.
     *
     * @param channel its name, with the sign before it
     * @return the contact
     */
    public static Contact slack(String channel) {
        return of(ContactKind.SLACK, Text.of(channel));
    }

    /**
     * A channel in Slack that the handbook does not name.
     *
     * @return the contact
     */
    public static Contact unnamedSlack() {
        return of(ContactKind.SLACK, Text.BLANK);
    }

    /**
     * A project with issues.
     *
     * @param path its path
     * @return the contact
     */
    public static Contact project(String path) {
        return of(ContactKind.PROJECT, Text.of(path));
    }

    /**
     * A page or a document.
     *
     * @param title what it is called
     * @return the contact
     */
    public static Contact page(String title) {
        return of(ContactKind.PAGE, Text.of(title));
    }

    /**
     * A record in the CRM.
     *
     * @param name which record
     * @return the contact
     */
    public static Contact record(String name) {
        return of(ContactKind.RECORD, Text.of(name));
    }

    /**
     * A button in the CRM.
     *
     * @param name which button, and where
     * @return the contact
     */
    public static Contact button(String name) {
        return of(ContactKind.BUTTON, Text.of(name));
    }

    /**
     * A person.
     *
     * @param role the role of the person
     * @return the contact
     */
    public static Contact person(Role role) {
        return of(ContactKind.PERSON, Text.BLANK).reaching(role);
    }

    /**
     * Says who is reached.
     *
     * @param whom the role, instead of any said before
     * @return a copy
     */
    public Contact reaching(Role whom) {
        return new Contact(turn, kind, address, whom);
    }

    /**
     * Says that another contact is tried first.
     *
     * @return a copy
     */
    public Contact next() {
        return new Contact(Turn.NEXT, kind, address, role);
    }

    @Override
    public int compareTo(Contact other) {
        return ORDER.compare(this, other);
    }
}
