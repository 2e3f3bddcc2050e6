package dev.engagement.rules.scenario;

import dev.engagement.rules.internal.input.Place;
import dev.engagement.rules.internal.input.Problem;
import dev.engagement.rules.internal.input.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file. */
final class IssueLog {
    private final String file;
    private final List<ScenarioIssue> issues = new ArrayList<>();
    private String scenario = "";

    IssueLog(String file) {
        this.file = file;
    }

    /** From here on issues are within a scenario. */
    void enter(String name) {
        scenario = name;
    }

    void add(ScenarioIssueCode code, Stretch stretch, String message, String remedy) {
        issues.add(new ScenarioIssue(
                code,
                file,
                stretch.line(),
                stretch.column(),
                stretch.endLine(),
                stretch.endColumn(),
                scenario,
                message,
                remedy));
    }

    /** A problem of the file as a whole, or of its YAML. */
    void add(ScenarioIssueCode code, Problem problem) {
        Place place = problem.place();
        issues.add(new ScenarioIssue(
                code,
                file,
                place.line(),
                place.column(),
                place.line(),
                place.column(),
                scenario,
                problem.message(),
                problem.remedy()));
    }

    List<ScenarioIssue> issues() {
        return issues;
    }
}
