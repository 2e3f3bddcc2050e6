package dev.engagement.rules.internal.drools;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Decision;
import dev.engagement.model.Note;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.Reason;
import dev.engagement.rules.ConflictingRulesException;
import dev.engagement.rules.RuleFailedException;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.UnknownQuestionException;
import dev.engagement.rules.internal.decide.AskedFrom;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** One question, one session: collects what rules say, and answers the narrower questions that they ask. */
final class Deliberation {
    private final DroolsAdvisor advisor;
    private final QuestionRules rules;
    private final Question<?> question;
    private final AskedFrom asker;
    private final List<Conclusion> conclusions = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Decision<?>> asked = new ArrayList<>();
    private final List<Reason> asking = new ArrayList<>();
    private final List<Question<?>> unanswered = new ArrayList<>();
    private @Nullable RuleSummary speaking;

    Deliberation(DroolsAdvisor advisor, QuestionRules rules, Question<?> question, AskedFrom asker) {
        this.advisor = advisor;
        this.rules = rules;
        this.question = question;
        this.asker = asker;
    }

    List<Conclusion> conclusions() {
        return conclusions;
    }

    List<Note> notes() {
        return notes;
    }

    List<Decision<?>> asked() {
        return asked;
    }

    List<Reason> asking() {
        return asking;
    }

    void run(Readings readings) {
        KieSession session = rules.session();
        try {
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    if (event.getRule() != null) {
                        hear(event.getObject(), rules.summaryOf(event.getRule().getName()));
                    }
                }
            });
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    answerNarrowerQuestions(session);
                }
            });
            session.insert(readings);
            session.insert(question);
            int limit = rules.firingLimit();
            if (session.fireAllRules(limit) >= limit) {
                throw runaway(limit);
            }
        } catch (ConsequenceException e) {
            throw failed(e.getRule() == null ? "" : e.getRule().getName(), e.getCause() == null ? e : e.getCause());
        } catch (RuleFailedException | ConflictingRulesException | UnknownQuestionException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failed("", e);
        } finally {
            session.dispose();
        }
    }

    private void hear(Object said, RuleSummary rule) {
        speaking = rule;
        if (said instanceof Conclusion conclusion) {
            conclusions.add(conclusion.because(rule.reason()));
        } else if (said instanceof Note note) {
            notes.add(note.because(rule.reason()));
        } else if (said instanceof Question<?> narrower) {
            asker.and(question).refuse(narrower, rule);
            asking.add(rule.reason());
            unanswered.add(narrower);
        } else {
            throw new RuleFailedException(
                    rule.id(),
                    rule.file(),
                    "The rule (" + rule.id() + ") in " + rule.file() + " inserts "
                            + said.getClass().getName()
                            + ", which is neither a conclusion nor a question.\n"
                            + "Maybe it should insert Finding.of( … ).",
                    null);
        }
    }

    /** Between two firings: decides what was asked and tells the session, before silence can speak. */
    private void answerNarrowerQuestions(KieSession session) {
        for (Question<?> narrower : unanswered) {
            if (!isAnswered(narrower)) {
                Decision<?> decision = advisor.decide(narrower, asker.and(question));
                asked.add(decision);
                tell(session, decision);
            }
        }
        unanswered.clear();
    }

    /** A few questions are compared faster than one is hashed. */
    private boolean isAnswered(Question<?> narrower) {
        for (Decision<?> decision : asked) {
            if (decision.question().equals(narrower)) {
                return true;
            }
        }
        return false;
    }

    private void tell(KieSession session, Decision<?> decision) {
        if (rules.listening().hears(decision.question().name())) {
            decision.conclusions().forEach(session::insert);
        }
        decision.asked().forEach(it -> tell(session, it));
    }

    private RuleFailedException runaway(int limit) {
        RuleSummary rule = speaking;
        String id = rule == null ? "" : rule.id();
        String file = rule == null ? "" : rule.file();
        return new RuleFailedException(
                id,
                file,
                "The rules for the question (" + question.name() + ") spoke " + limit
                        + " times without coming to an end; the last was (" + id + ") in " + file
                        + ".\nMaybe a rule looks for what it inserts itself.",
                null);
    }

    /** What the rule's own code threw, without what the engine wrapped around it. */
    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private RuleFailedException failed(String ruleName, Throwable cause) {
        String mentioned = ruleName.isEmpty() ? String.valueOf(cause.getMessage()) : ruleName;
        for (RuleSummary rule : rules.summaries()) {
            if (mentioned.contains(rule.id() + ":") || mentioned.equals(rule.id())) {
                return failed(rule, cause);
            }
        }
        return new RuleFailedException(
                "",
                "",
                "A rule for the question (" + question.name() + ") failed: " + rootOf(cause)
                        + ".\nMaybe a method of a fact that its condition calls throws.",
                cause);
    }

    private RuleFailedException failed(RuleSummary rule, Throwable cause) {
        return new RuleFailedException(
                rule.id(),
                rule.file(),
                "The rule (" + rule.id() + ") in " + rule.file() + " failed: " + rootOf(cause)
                        + ".\nMaybe a method that its condition or consequence calls throws.",
                cause);
    }
}
