package dev.engagement.rules.crm;

import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Audience;
import dev.engagement.model.fact.Motion;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.fact.Region;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.SalesPhase;
import dev.engagement.model.fact.SubRegion;
import dev.engagement.model.request.EngagementRequest;
import dev.engagement.rules.internal.facts.Choices;
import dev.engagement.rules.internal.facts.CoinedTerms;
import dev.engagement.rules.internal.facts.FactReader;
import dev.engagement.rules.internal.facts.FactReading;
import dev.engagement.rules.internal.facts.FactType;
import dev.engagement.rules.internal.facts.QuestionType;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns one record into a request: the mapping that {@link CrmColumn} describes. */
final class RecordReader {
    private static final Pattern APPROVAL_SEPARATOR = Pattern.compile("[;,]");
    private static final Pattern SPREADSHEET_NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?[Ee]\\+?\\d+");
    private static final List<String> UNDECIDED_SOURCES = List.of("Web Direct Generated", "Other");

    private final QuestionType<EngagementRequest> type;
    private final RequestKinds kinds;
    private final Cells cells;
    private final Map<String, Object> facts = new LinkedHashMap<>();

    RecordReader(QuestionType<EngagementRequest> type, RequestKinds kinds, Cells cells) {
        this.type = type;
        this.kinds = kinds;
        this.cells = cells;
    }

    EngagementRequest read() {
        for (CrmColumn column : CrmColumn.values()) {
            if (!column.facts().isEmpty() && cells.has(column)) {
                readColumn(column, column.facts().get(0), cells.text(column));
            }
        }
        readRequest();
        if (!cells.has(CrmColumn.EXCEPTION_REQUESTED)) {
            facts.put("exceptionRequested", YesNo.NO);
        }
        facts.put("motion", motion());
        return type.with(facts);
    }

    private void readColumn(CrmColumn column, String fact, String text) {
        if (cells.damaged(column)) {
            cells.error(
                    column,
                    "The value (" + FactReader.shown(text) + ") has bytes that are not UTF-8: " + unknown(column),
                    "Maybe export the file again as CSV in UTF-8.");
            return;
        }
        switch (column) {
            case STAGE ->
                readWord(column, fact, text)
                        .ifPresent(stage -> facts.put("opportunityActive", active((OpportunityStage) stage)));
            case SALES_QUALIFIED_SOURCE -> readSource(column, fact, text);
            case AE_ROLE -> readSeller(column, fact, text);
            case SUB_REGION -> readWord(column, fact, text).ifPresent(part -> readSubRegion((SubRegion) part));
            case PARTNER_ACCOUNT -> readText(fact, text, "partnerInvolved");
            case COMMAND_PLAN_URL -> readText(fact, text, "commandPlanAssociated");
            case OPPORTUNITY_ID -> readOpportunityId(column, fact, text);
            case APPROVALS -> readApprovals(column, fact, text);
            case MEETING_DATE -> facts.put(fact, meetingPlanned(column, text));
            case REQUEST -> {} // read last: its phase may follow from the stage
            default -> readWord(column, fact, text);
        }
    }

    /** Reads the fact of a column by its type. No word is coined here: a name that is not known is an error. */
    private Optional<Object> readWord(CrmColumn column, String fact, String text) {
        FactType factType = FactType.of(type.component(fact).orElseThrow());
        FactReading reading = FactReader.read(fact, factType, text, CoinedTerms.NONE);
        if (!reading.problems().isEmpty()) {
            cells.error(
                    column, unreadable(column, text), reading.problems().get(0).remedy());
            return Optional.empty();
        }
        reading.value().ifPresent(value -> facts.put(fact, value));
        return reading.value();
    }

    private void readText(String fact, String text, String givenFact) {
        facts.put(fact, Text.of(text));
        facts.put(givenFact, text.isEmpty() ? YesNo.UNKNOWN : YesNo.YES);
    }

    private void readOpportunityId(CrmColumn column, String fact, String text) {
        facts.put(fact, Text.of(text));
        if (SPREADSHEET_NUMBER.matcher(text).matches()) {
            cells.remark(
                    column,
                    "The id (" + FactReader.shown(text) + ") looks as if a spreadsheet had rounded it.",
                    "Maybe export the file again, and do not save it from a spreadsheet.");
        }
    }

    private static YesNo active(OpportunityStage stage) {
        return stage.unknown() ? YesNo.UNKNOWN : YesNo.of(stage.open());
    }

    private void readSource(CrmColumn column, String fact, String text) {
        if (UNDECIDED_SOURCES.stream().anyMatch(name -> Text.of(name).sameAs(text))) {
            cells.remark(
                    column,
                    "The source (" + text + ") is decided nowhere in the handbook: it is taken as unknown.",
                    "");
        } else {
            readWord(column, fact, text);
        }
    }

    private void readSeller(CrmColumn column, String fact, String text) {
        Optional<Object> role = readWord(column, fact, text);
        if (role.isPresent() && role.get() instanceof Role seller && !seller.unknown() && !seller.accountExecutive()) {
            facts.remove(fact);
            cells.error(
                    column,
                    "The role (" + FactReader.shown(text) + ") is no account executive: " + unknown(column),
                    "Maybe one of: Major, Strategic, Mid-Market, SMB, Commercial.");
        }
    }

    private void readSubRegion(SubRegion part) {
        Region region = (Region) facts.getOrDefault("region", Region.UNKNOWN);
        boolean blank =
                !cells.has(CrmColumn.REGION) || cells.text(CrmColumn.REGION).isEmpty();
        if (blank) {
            facts.put("region", part.region());
        } else if (!region.unknown() && !part.unknown() && !part.region().equals(region)) {
            facts.remove("subRegion");
            cells.remark(
                    CrmColumn.SUB_REGION,
                    "The sub-region (" + part + ") is part of another region (" + part.region()
                            + ") than the one given (" + region + "): it is taken as unknown.",
                    "");
        }
    }

    private void readApprovals(CrmColumn column, String fact, String text) {
        FactType factType = FactType.of(type.component(fact).orElseThrow());
        Set<Object> approvals = new LinkedHashSet<>();
        APPROVAL_SEPARATOR.splitAsStream(text).map(String::strip).forEach(name -> {
            FactReading reading = FactReader.read(fact, factType, name, CoinedTerms.NONE);
            reading.value().ifPresent(value -> approvals.addAll((Set<?>) value));
            reading.problems()
                    .forEach(problem -> cells.error(
                            column,
                            "The approval (" + FactReader.shown(name)
                                    + ") is of nobody whose approval counts: it is not counted.",
                            problem.remedy()));
        });
        facts.put(fact, approvals);
    }

    private YesNo meetingPlanned(CrmColumn column, String text) {
        if (text.isEmpty()) {
            return YesNo.NO;
        }
        try {
            DateTimeFormatter format =
                    text.length() > 10 ? DateTimeFormatter.ISO_DATE_TIME : DateTimeFormatter.ISO_DATE;
            format.parse(text);
            return YesNo.YES;
        } catch (DateTimeException e) {
            cells.error(column, unreadable(column, text), "Maybe a date such as 2026-11-09.");
            return YesNo.UNKNOWN;
        }
    }

    private void readRequest() {
        String text = cells.has(CrmColumn.REQUEST) ? cells.text(CrmColumn.REQUEST) : "";
        if (text.isEmpty() || cells.damaged(CrmColumn.REQUEST)) {
            return;
        }
        Optional<RequestKinds.Kind> kind = kinds.find(text);
        if (kind.isEmpty()) {
            cells.error(CrmColumn.REQUEST, unreadable(CrmColumn.REQUEST, text), requestRemedy(text));
            return;
        }
        facts.put("need", kind.get().need());
        facts.put("phase", kind.get().phase().orElseGet(this::phaseByStage));
        kind.get().facts().forEach((fact, value) -> readWord(CrmColumn.REQUEST, fact, value));
    }

    private String requestRemedy(String text) {
        List<String> names = new ArrayList<>(
                kinds.all().stream().map(RequestKinds.Kind::request).toList());
        return Choices.nearest(text, names)
                .or(() -> Choices.of(Need.class).nearest(text))
                .map(name -> "Maybe " + name + ".")
                .orElseGet(() -> "Maybe one of: " + String.join(", ", names) + ".");
    }

    /** An opportunity that has ended is in none of the three phases of the sale. */
    private SalesPhase phaseByStage() {
        OpportunityStage stage = (OpportunityStage) facts.getOrDefault("stage", OpportunityStage.UNKNOWN);
        if (stage.unknown()) {
            return SalesPhase.UNKNOWN;
        } else if (stage.closed()) {
            return SalesPhase.OTHER;
        }
        return switch (stage) {
            case PENDING_ACCEPTANCE -> SalesPhase.QUALIFICATION;
            case DISCOVERY -> SalesPhase.DISCOVERY;
            default -> SalesPhase.TECHNICAL_EVALUATION;
        };
    }

    private Motion motion() {
        Object audience = facts.getOrDefault("audience", Audience.UNKNOWN);
        Need need = (Need) facts.getOrDefault("need", Need.UNKNOWN);
        OpportunityStage stage = (OpportunityStage) facts.getOrDefault("stage", OpportunityStage.UNKNOWN);
        if (audience == Audience.PROSPECT) {
            return Motion.PRE_SALES;
        } else if (audience != Audience.CUSTOMER || need.unknown()) {
            return Motion.UNKNOWN;
        } else if (need.afterSale()) {
            return Motion.POST_SALES;
        }
        return stage.open() ? Motion.PRE_SALES : Motion.UNKNOWN;
    }

    private static String unreadable(CrmColumn column, String text) {
        return "The value (" + FactReader.shown(text) + ") cannot be read: " + unknown(column);
    }

    private static String unknown(CrmColumn column) {
        return "what it tells (" + String.join(", ", column.facts()) + ") is taken as unknown.";
    }
}
