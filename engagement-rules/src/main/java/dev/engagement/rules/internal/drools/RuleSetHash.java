package dev.engagement.rules.internal.drools;

import dev.engagement.model.Readings;
import dev.engagement.rules.RuleFileText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The SHA-256 over rule files and readings: names and contents, each with its length before it. The files are gone through
 * once, however many readings they are hashed with. Immutable and safe for use by many threads.
 */
final class RuleSetHash {
    private final List<RuleFileText> files;
    private final MessageDigest ofFiles;

    private RuleSetHash(List<RuleFileText> files) {
        this.files = files;
        this.ofFiles = digest(files);
    }

    static RuleSetHash of(List<RuleFileText> files) {
        return new RuleSetHash(files);
    }

    /** The hash of the files when they are read in one way, in hexadecimal digits. */
    String with(Readings readings) {
        MessageDigest digest = copyOfFiles();
        readings.byName().forEach((name, reading) -> {
            add(digest, name.getBytes(StandardCharsets.UTF_8));
            add(digest, reading.code().getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private MessageDigest copyOfFiles() {
        try {
            return (MessageDigest) ofFiles.clone();
        } catch (CloneNotSupportedException e) {
            return digest(files); // security providers need not be able to copy a digest
        }
    }

    private static MessageDigest digest(List<RuleFileText> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.stream().sorted(Comparator.comparing(RuleFileText::name)).forEach(file -> {
                add(digest, file.name().getBytes(StandardCharsets.UTF_8));
                add(digest, file.bytes());
            });
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
