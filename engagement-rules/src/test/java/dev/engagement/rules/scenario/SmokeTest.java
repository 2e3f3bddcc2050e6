package dev.engagement.rules.scenario;

import java.nio.file.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmokeTest {
    @Test
    void smoke(@TempDir Path dir) throws Exception {
        Path f = dir.resolve("retention.scenarios.yaml");
        Files.writeString(f, """
# head
- name: beyond stage 2 nobody agrees
  question: retention
  given: { ecosystemSaIsPrimary: yes, stage: 3 }   # c
  expect:
    value: allowed-by-approval  # why
    rules:
      - RETENTION-02   # two
      - RETENTION-03
    silent: [ RETENTION-04, RETENTION-01 ]
- name: unknown
  question: retention
  readings: { willingAndApproved: Approval Wins }
  given: { ecosystemSaIsPrimary: yes, partnerTeamWilling: yes, approvals: [ regional-sa-manager, "Global Ecosystem SA Manager" ] }
  expect: { value: allowed, missingFacts: [ ] , warnings: []}
- name: duty
  question: duty
  given: { source: gitlab }
  expect: { values: [ {what: SUPPORT_deal_progress, who: [ field-sa ] }, {what: enable-joint-discovery } ], rules: [] }
- name: plan
  question: request
  given: { opportunityId: 006 }
  expect:
    value: { owner: ecosystem-sa, missingItems: [], handover: now, verdict: request-information }
- name: owner
  question: ownership
  given: { source: gitlab }
  expect:
    value:
      owner: ecosystem-sa
      handoffDue: yes
      supporters:
      - field-sa
      - channel-sa
- name: hand
  question: handover
  given: { partnerTeamWilling: yes, stage: 3, interactionsDocumented: no}
  expect:
    outcome: needs-facts
- name: hand2
  question: handover
  given: { partnerTeamWilling: yes, stage: 3}
  expect:
    outcome: needs-facts
""");
        ReplayReport r = Scenarios.read(dir, new DeskRules()).replay();
        System.out.println(r);
        System.out.println(r.update());
        System.out.println(Files.readString(f));
        System.out.println(Scenarios.read(dir, new DeskRules()).replay());
        ScenarioRecording rec = new ScenarioRecording(dev.engagement.model.Readings.DEFAULT);
        r.results().forEach(it -> it.decision().ifPresent(d -> rec.add(it.scenario().name(), d)));
        System.out.println(rec.text());
        rec.writeTo(dir.resolve("x/rec.scenarios.yaml"));
        System.out.println(Scenarios.read(dir.resolve("x"), new DeskRules()).replay());
        Files.writeString(f, """
# head
- name: beyond stage 2 nobody agrees
  question: retentoin
  given: { ecosystemSaIsPrimary: yes, stage: 3 }   # c
  expect:
    value: allowed-by-approval  # why
- name: beyond stage 2 nobody agrees
  question: retention
  readings: { willingAndApprove: Approval Wins, willingAndApproved: winz }
  givn: {}
  given: { ecosystemSaIsPrimry: yes, partnerTeamWilling: yess, approvals: [ regional-sa-managr, "Global Ecosystem SA Manager" ] }
  expect: { value: alloed, missingFacts: [ stag ] , warnings: [], rules: [ RETENTION-3, DUTY-01], rules: x, outcome: , silent: {}}
- name: duty
  question: duty
  given: { source: gitlab }
  expect: { outcome: needs-facts, value: x, values: [ {wat: SUPPORT_deal_progress, who: [ field-saa ] }, {} ], rules: [] }
- name: empty
  expect: {}
- x
""");
        try { Scenarios.read(dir, new DeskRules()).replay(); } catch (Exception e) { System.out.println(e.getMessage()); }
    }

    @Test
    void handbook() {
        ReplayReport r = Scenarios.handbook(dev.engagement.rules.RuleSet.handbook()).replay();
        System.out.println(r);
        System.out.println("NEVER SPOKE " + r.neverSpoke().stream().map(it -> it.id()).toList());
        System.out.println("NEVER SILENT " + r.neverSilent().stream().map(it -> it.id()).toList());
    }
}
