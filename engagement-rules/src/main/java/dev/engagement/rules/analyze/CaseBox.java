package dev.engagement.rules.analyze;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cases that belong together: each fact has one of a few values, whatever the others have. Immutable.
 *
 * @param facts the facts and readings that it narrows, each with its values in words: {@code source} is {@code partner}
 * @param cells how many cells it has: combinations of facts and readings that the rules tell apart
 */
public record CaseBox(Map<String, String> facts, BigInteger cells) {
    /** Copies the map in its order. {@inheritDoc} */
    public CaseBox {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** The facts on one line: {@code source = partner, stage = 3-… to 7-…}; {@code any case} if it narrows none. */
    @Override
    public String toString() {
        return facts.isEmpty()
                ? "any case"
                : facts.entrySet().stream()
                        .map(it -> it.getKey() + " = " + it.getValue())
                        .collect(Collectors.joining(", "));
    }
}
