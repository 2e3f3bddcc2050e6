package dev.engagement.rules.internal.drools;

import dev.engagement.model.Readings;
import dev.engagement.rules.RuleFileText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 over rule files and readings: names and contents, each with its length before it. */
final class RuleSetHash {
    private RuleSetHash() {}

    static String of(List<RuleFileText> files, Readings readings) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.stream().sorted(Comparator.comparing(RuleFileText::name)).forEach(file -> {
                add(digest, file.name().getBytes(StandardCharsets.UTF_8));
                add(digest, file.bytes());
            });
            readings.byName().forEach((name, reading) -> {
                add(digest, name.getBytes(StandardCharsets.UTF_8));
                add(digest, reading.code().getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
