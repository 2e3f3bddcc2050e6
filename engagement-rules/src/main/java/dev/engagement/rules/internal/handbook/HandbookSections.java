package dev.engagement.rules.internal.handbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sections of the handbook's pages, as {@code sections.csv} lists them. Immutable. */
public final class HandbookSections {
    private static final String RESOURCE = "/dev/engagement/handbook/sections.csv";

    private final Map<String, Set<String>> byPage = new LinkedHashMap<>();

    private HandbookSections() {}

    /**
     * Reads the sections from the class path.
     *
     * @return all sections
     */
    public static HandbookSections load() {
        try (InputStream in = HandbookSections.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource (" + RESOURCE
                        + ") is not on the class path.\nMaybe the jar of engagement-rules was repacked without it.");
            }
            HandbookSections sections = new HandbookSections();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .forEach(sections::add);
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Page and section are plain fields; what follows may be quoted. */
    private void add(String line) {
        String[] fields = line.split(",", 3);
        byPage.computeIfAbsent(fields[0], any -> new LinkedHashSet<>()).add(fields[0] + "#" + fields[1]);
    }

    /**
     * The sections of a page.
     *
     * @param page the name of the page, such as {@code ecosystem-sa}
     * @return each as {@code page#section}; empty if the handbook has no such page
     */
    public Set<String> of(String page) {
        return Set.copyOf(byPage.getOrDefault(page, Set.of()));
    }

    /**
     * All sections.
     *
     * @return each as {@code page#section}, in the order of the pages
     */
    public List<String> all() {
        return byPage.values().stream().flatMap(Set::stream).toList();
    }
}
