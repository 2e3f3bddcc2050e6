package dev.engagement.rules.internal.drools;

import java.util.function.Supplier;

/**
 * Drools looks for its parts with the context class loader of the thread. In servers, thread pools and nested jars that
 * one often does not have them, or has other copies: while rules are loaded or built it is ours.
 */
final class OwnClassLoader {
    private OwnClassLoader() {}

    static <T> T during(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnClassLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
