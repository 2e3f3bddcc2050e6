package dev.engagement.rules.internal.drools;

import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Sessions over rules, in a base that is made when the first of them is asked for: most users ask few of the questions that a
 * handbook answers. Safe for use by many threads.
 *
 * <p>A session that is disposed of is emptied and used again: making one would cost a good part of a small question. There are
 * never more than were in use at once.
 */
final class Sessions {
    private final String name;
    private final List<Rule> rules;
    private volatile @Nullable KieSessionsPool pool;

    Sessions(String name, List<Rule> rules) {
        this.name = name;
        this.rules = rules;
    }

    /** A session without facts, for one thread until it is disposed of. */
    KieSession next() {
        return pool().newKieSession();
    }

    /** Makes the base, if nobody did before. */
    void prepare() {
        pool();
    }

    private KieSessionsPool pool() {
        KieSessionsPool made = pool;
        return made == null ? makePool() : made;
    }

    private synchronized KieSessionsPool makePool() {
        KieSessionsPool made = pool;
        if (made == null) {
            made = OwnClassLoader.during(() -> {
                ModelImpl model = new ModelImpl(name);
                rules.forEach(model::addRule);
                return KieBaseBuilder.createKieBaseFromModel(model, RuleBaseFactory.newKnowledgeBaseConfiguration())
                        .newKieSessionsPool(1);
            });
            pool = made;
        }
        return made;
    }
}
