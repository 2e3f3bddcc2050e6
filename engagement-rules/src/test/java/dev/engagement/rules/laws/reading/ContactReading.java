package dev.engagement.rules.laws.reading;

import dev.engagement.model.Readings;
import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.model.contact.AsyncSupport;
import dev.engagement.model.contact.AsyncSupportQuestion;
import dev.engagement.model.contact.Contact;
import dev.engagement.model.contact.ContactKind;
import dev.engagement.model.contact.ContactQuestion;
import dev.engagement.model.contact.Turn;
import dev.engagement.model.fact.ContactPurpose;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.Region;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.Segment;
import dev.engagement.model.fact.SubRegion;
import dev.engagement.model.reading.EcosystemEntry;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where to turn to: the channels of all pages, and what they serve. */
public final class ContactReading {
    private static final Set<Need> SERVED_ASYNCHRONOUSLY =
            Set.of(Need.TECHNICAL_QUESTION, Need.OUTREACH_MATERIALS, Need.NARROW_CUSTOMER_INQUIRY);
    private static final Map<Region, String> CHANNEL_PROJECTS = Map.of(
            Region.AMER, "gitlab-com/channel/partners/amer/amer-internal", // channel-sa:59
            Region.APAC, "gitlab-com/channel/partners/apac/apac-internal", // :63
            Region.EMEA, "gitlab-com/channel/partners/emea/emea-internal"); // :67

    private ContactReading() {}

    /**
     * processes:179 to 183: three needs are served in Slack, and anything may be posted there.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<AsyncSupport> asyncSupport(AsyncSupportQuestion question, Readings readings) {
        boolean us = Places.unitedStates(question.region(), question.subRegion());
        boolean anywhere =
                Places.region(question.region(), question.subRegion()).unknown();
        boolean perhapsEnterprise = question.segment().equals(Segment.ENTERPRISE)
                || question.segment().unknown();
        if (!perhapsEnterprise || !(us || anywhere)) {
            return Answer.notCovered();
        }
        Set<String> missing = new HashSet<>();
        if (anywhere) {
            missing.add("region");
        }
        if (question.segment().unknown()) {
            missing.add("segment");
        }
        if (question.need().unknown()) {
            missing.add("need");
        }
        if (!missing.isEmpty()) {
            return Answer.needs(missing);
        }
        return Answer.decided(
                SERVED_ASYNCHRONOUSLY.contains(question.need())
                        ? AsyncSupport.SERVED_IN_SLACK
                        : AsyncSupport.MAY_BE_POSTED);
    }

    /**
     * Whom or what to turn to.
     *
     * @param question the question
     * @param readings whom to ask first for an Ecosystem SA
     * @return what the pages answer
     */
    public static Answer<Contact> contact(ContactQuestion question, Readings readings) {
        ContactPurpose purpose = question.purpose();
        if (purpose == ContactPurpose.HANDBOOK_CHANGE) { // solutions-architects:79
            return Answer.decided(slack("#solutions-architects", Role.SA_LEADER));
        }
        if (purpose == ContactPurpose.TRIAGE) { // processes:174, :240
            return Answer.decided(slack("", Role.NONE));
        }
        Set<String> missing = new HashSet<>();
        if (question.role().unknown()) {
            missing.add("role");
        }
        if (purpose == ContactPurpose.UNKNOWN) {
            missing.add("purpose");
        }
        return missing.isEmpty() ? ofRole(question, readings) : Answer.needs(missing);
    }

    private static Answer<Contact> ofRole(ContactQuestion question, Readings readings) {
        Role role = question.role();
        if (role.equals(Role.CHANNEL_SA)) {
            return channelSa(question);
        }
        if (role.equals(Role.ECOSYSTEM_SA)) {
            return ecosystemSa(question, readings);
        }
        if (role.equals(Role.ESM)) { // processes:196
            return question.purpose() == ContactPurpose.LOOKUP
                    ? Answer.decided(first(ContactKind.RECORD, "Salesforce record of the customer account", Role.ESM))
                    : Answer.notCovered();
        }
        if (Set.of(Role.ENTERPRISE_SA, Role.COMMERCIAL_SA, Role.FIELD_SA).contains(role)) {
            return fieldSa(question);
        }
        if (!asks(question)) {
            return Answer.notCovered();
        }
        if (role.equals(Role.FIELD_SECURITY)) { // processes:72
            return Answer.decided(slack("#sec-fieldsecurity", role));
        }
        return role.equals(Role.PRODUCT_MANAGER) || role.equals(Role.ACCOUNT_TEAM) // processes:262, :96
                ? Answer.decided(slack("", role))
                : Answer.notCovered();
    }

    private static boolean asks(ContactQuestion question) {
        return Set.of(ContactPurpose.QUESTION, ContactPurpose.REQUEST).contains(question.purpose());
    }

    private static Region region(ContactQuestion question) {
        return Places.region(question.region(), question.subRegion());
    }

    private static Answer<Contact> channelSa(ContactQuestion question) {
        return switch (question.purpose()) {
            case QUESTION, REQUEST -> // channel-sa:53
                Answer.decided(slack("#channel-solution-architects", Role.CHANNEL_SA));
            case DETAILS -> // :49
                Answer.decided(first(ContactKind.PAGE, "Channel SA RACI spreadsheet", Role.CHANNEL_SA));
            case MATURITY -> // :19
                Answer.decided(first(ContactKind.PAGE, "Partner maturity model", Role.CHANNEL_SA));
            case ISSUE -> {
                String project = CHANNEL_PROJECTS.getOrDefault(region(question), "");
                if (!project.isEmpty()) {
                    yield Answer.decided(first(ContactKind.PROJECT, project, Role.CHANNEL_SA));
                }
                yield region(question).unknown() ? Answer.needs("region") : Answer.notCovered();
            }
            case LOOKUP, HANDBOOK_CHANGE, TRIAGE, UNKNOWN -> Answer.notCovered();
        };
    }

    private static Answer<Contact> ecosystemSa(ContactQuestion question, Readings readings) {
        return switch (question.purpose()) {
            case QUESTION, REQUEST, ISSUE -> ecosystemHelp(question, readings);
            case DETAILS -> // processes:197
                Answer.decided(
                        first(ContactKind.PAGE, "Ecosystem Solutions Architect Engagement Model", Role.ECOSYSTEM_SA));
            case LOOKUP -> { // processes:196
                if (question.ecosystemSaListed() == YesNo.NO) {
                    yield Answer.decided(first(ContactKind.PERSON, "", Role.ESM));
                }
                Answer<Contact> listed = Answer.decided(
                        first(ContactKind.RECORD, "Salesforce record of the partner account", Role.ECOSYSTEM_SA));
                yield question.ecosystemSaListed() == YesNo.YES ? listed : listed.pending("ecosystemSaListed");
            }
            case MATURITY, HANDBOOK_CHANGE, TRIAGE, UNKNOWN -> Answer.notCovered();
        };
    }

    /** ecosystem-sa:7 says the channel, and processes:196 the manager for most of what is about an opportunity. */
    private static Answer<Contact> ecosystemHelp(ContactQuestion question, Readings readings) {
        Contact queue = slack("#ecosystem-solutions-architects", Role.ECOSYSTEM_SA);
        Contact manager = first(ContactKind.PERSON, "", Role.ESM);
        if (question.requester().external()) {
            return Answer.decided(manager);
        }
        return switch (question.opportunityBased()) {
            case NO -> Answer.decided(queue);
            case UNKNOWN -> Answer.decided(queue).pending("opportunityBased");
            case YES ->
                readings.ecosystemEntry() == EcosystemEntry.ESM_FIRST
                        ? Answer.decided(Set.of(manager, second(queue)))
                        : Answer.decided(Set.of(queue, second(manager)));
        };
    }

    private static Answer<Contact> fieldSa(ContactQuestion question) {
        boolean lookup = question.purpose() == ContactPurpose.LOOKUP;
        if (!asks(question) && !lookup) {
            return Answer.notCovered();
        }
        Region region = region(question);
        boolean unsaid =
                question.role().equals(Role.FIELD_SA) && question.segment().unknown();
        if (unsaid) {
            boolean matters = lookup ? region.equals(Region.EMEA) || region.unknown() : !region.equals(Region.APAC);
            if (!matters) {
                return Answer.notCovered();
            }
            return region.unknown() ? Answer.needs("segment", "region") : Answer.needs("segment");
        }
        boolean fieldSa = question.role().equals(Role.FIELD_SA);
        if (question.role().equals(Role.ENTERPRISE_SA)
                || (fieldSa && question.segment().equals(Segment.ENTERPRISE))) {
            return region.unknown() ? Answer.needs("region") : enterpriseSa(question, region, lookup);
        }
        boolean pool = question.role().equals(Role.COMMERCIAL_SA)
                || question.segment().equals(Segment.MID_MARKET)
                || question.segment().equals(Segment.SMB);
        if (!pool || lookup || region.equals(Region.APAC)) {
            return Answer.notCovered();
        }
        Answer<Contact> button = Answer.decided(
                first( // processes:191
                        ContactKind.BUTTON, "SA Request button on the Salesforce opportunity", Role.COMMERCIAL_SA));
        return region.unknown() ? button.pending("region") : button;
    }

    private static Answer<Contact> enterpriseSa(ContactQuestion question, Region region, boolean lookup) {
        if (region.equals(Region.EMEA)) {
            return lookup // processes:187
                    ? Answer.decided(first(ContactKind.PAGE, "EMEA AE-SA Alignment", Role.ENTERPRISE_SA))
                    : emea(question);
        }
        if (lookup || !Places.unitedStates(question.region(), question.subRegion())) {
            return Answer.notCovered();
        }
        if (question.subRegion().equals(SubRegion.AMER_EAST)) { // processes:181
            return Answer.decided(slack("#us-amer-east-sa-support", Role.ENTERPRISE_SA));
        }
        return question.subRegion().equals(SubRegion.AMER_WEST) // processes:182
                ? Answer.decided(slack("#us-amer-west-sa-support", Role.ENTERPRISE_SA))
                : Answer.needs("subRegion");
    }

    /** processes:188 opens the channel for overload and for other departments. */
    private static Answer<Contact> emea(ContactQuestion question) {
        if (question.workloadExceeded() == YesNo.YES || question.fromOtherDepartment() == YesNo.YES) {
            return Answer.decided(slack("#emea-customer-success", Role.ENTERPRISE_SA));
        }
        Set<String> open = new HashSet<>();
        if (question.workloadExceeded() == YesNo.UNKNOWN) {
            open.add("workloadExceeded");
        }
        if (question.fromOtherDepartment() == YesNo.UNKNOWN) {
            open.add("fromOtherDepartment");
        }
        return Answer.decided(first(ContactKind.PERSON, "", Role.ENTERPRISE_SA)).pending(open);
    }

    private static Contact slack(String channel, Role role) {
        return first(ContactKind.SLACK, channel, role);
    }

    private static Contact first(ContactKind kind, String address, Role role) {
        return new Contact(Turn.FIRST, kind, Text.of(address), role);
    }

    private static Contact second(Contact contact) {
        return new Contact(Turn.NEXT, contact.kind(), contact.address(), contact.role());
    }
}
