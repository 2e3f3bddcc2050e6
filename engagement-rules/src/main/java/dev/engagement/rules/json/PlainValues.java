package dev.engagement.rules.json;

import dev.engagement.model.Advice;
import dev.engagement.model.Count;
import dev.engagement.model.Text;
import dev.engagement.model.TimeLimit;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.fact.Term;
import dev.engagement.model.request.EngagementPlan;
import dev.engagement.model.routing.Engagement;
import dev.engagement.rules.internal.facts.FactValues;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the values of decisions into what JSON has: objects, lists, texts, numbers. */
final class PlainValues {
    private static final Set<String> OF_EVERY_ENGAGEMENT = Set.of("role", "manner");

    private PlainValues() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Number || value instanceof String) {
            return value;
        } else if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        } else if (value instanceof Advice advice) {
            return advice(advice);
        } else if (value instanceof TimeLimit limit && limit.length().unknown()) {
            return limit.kind().code();
        } else if (value instanceof EngagementPlan plan) {
            return plan(plan);
        } else if (value instanceof Engagement engagement) {
            return engagement(engagement);
        } else if (value instanceof Term || value instanceof Enum<?>) {
            return FactValues.codeOf(value);
        } else if (value instanceof Text || value instanceof TimeSpan || value instanceof Count) {
            return FactValues.raw(value);
        } else if (value instanceof Collection<?> members) {
            return list(members);
        } else if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            map.forEach((key, member) -> object.put(String.valueOf(of(key)), of(member)));
            return object;
        }
        return value instanceof Record parts ? record(parts) : String.valueOf(value);
    }

    static List<@Nullable Object> list(Collection<?> members) {
        List<@Nullable Object> list = new ArrayList<>();
        members.forEach(member -> list.add(of(member)));
        return list;
    }

    static Map<String, Object> advice(Advice advice) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", advice.code());
        object.put("words", advice.words());
        return object;
    }

    /** A plan as its views, without those that say nothing. */
    private static Map<String, Object> plan(EngagementPlan plan) {
        Map<String, Object> views = new LinkedHashMap<>();
        putUnlessEmpty(views, "verdict", plan.verdict());
        putUnlessEmpty(views, "ownership", plan.ownership());
        putUnlessEmpty(views, "retention", plan.retention());
        putUnlessEmpty(views, "handover", plan.handover());
        putUnlessEmpty(views, "approvalsMissing", plan.approvalsMissing());
        putUnlessEmpty(views, "coverage", plan.coverage());
        putUnlessEmpty(views, "participation", plan.participation());
        putUnlessEmpty(views, "asyncSupport", plan.asyncSupport());
        putUnlessEmpty(views, "engagements", plan.engagements());
        putUnlessEmpty(views, "contacts", plan.contacts());
        putUnlessEmpty(views, "labels", plan.labels());
        putUnlessEmpty(views, "template", plan.template());
        putUnlessEmpty(views, "event", plan.event());
        putUnlessEmpty(views, "capability", plan.capability());
        putUnlessEmpty(views, "leadTime", plan.leadTime());
        putUnlessEmpty(views, "shortNotices", plan.shortNotices());
        putUnlessEmpty(views, "missingItems", plan.missingItems());
        putUnlessEmpty(views, "steps", plan.steps());
        putUnlessEmpty(views, "timeLimits", plan.timeLimits());
        putUnlessEmpty(views, "records", plan.records());
        putUnlessEmpty(views, "qualification", plan.qualification());
        putUnlessEmpty(views, "risks", plan.risks());
        putUnlessEmpty(views, "warnings", plan.warnings());
        putUnlessEmpty(views, "notes", plan.notes());
        return views;
    }

    /** An engagement as whom to engage in which manner, and what else is said of it. */
    private static Map<String, @Nullable Object> engagement(Engagement engagement) {
        Map<String, @Nullable Object> plain = record(Engagement.of(engagement.role()));
        Map<String, @Nullable Object> said = record(engagement);
        said.entrySet()
                .removeIf(it -> !OF_EVERY_ENGAGEMENT.contains(it.getKey())
                        && Objects.equals(it.getValue(), plain.get(it.getKey())));
        return said;
    }

    private static void putUnlessEmpty(Map<String, Object> views, String name, Object view) {
        Object plain = of(view);
        if (plain != null && !plain.equals(List.of())) {
            views.put(name, plain);
        }
    }

    private static Map<String, @Nullable Object> record(Record parts) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (RecordComponent component : parts.getClass().getRecordComponents()) {
            Object value = valueOf(parts, component);
            Object plain = of(value);
            if (plain != null && !TimeLimit.NONE_STATED.equals(value)) {
                object.put(component.getName(), plain);
            }
        }
        return object;
    }

    private static @Nullable Object valueOf(Record parts, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The value (" + parts.getClass().getName() + "." + component.getName() + ") cannot be read.", e);
        }
    }
}
