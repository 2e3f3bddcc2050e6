package dev.engagement.model.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.TimeLimit;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.ContactPurpose;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.fact.Region;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.SubRegion;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contacts, and what questions about them derive from their facts. */
class ContactTest {
    @Test
    void whatIsTriedFirstComesFirst() {
        Contact queue = Contact.slack("#queue").reaching(Role.ECOSYSTEM_SA);
        Contact manager = Contact.person(Role.ESM);

        assertThat(Stream.of(queue.next(), manager).sorted()).containsExactly(manager, queue.next());
        assertThat(Stream.of(manager, queue).sorted()).containsExactly(queue, manager);
        assertThat(Stream.of(Contact.slack("#b"), Contact.slack("#a")).sorted())
                .containsExactly(Contact.slack("#a"), Contact.slack("#b"));
        assertThat(Stream.of(queue, Contact.slack("#queue").reaching(Role.CHANNEL_SA))
                        .sorted())
                .endsWith(queue);
    }

    @Test
    void aContactIsAPlaceOrAPerson() {
        assertThat(Stream.of(
                        Contact.slack("#a"),
                        Contact.project("a"),
                        Contact.page("a"),
                        Contact.record("a"),
                        Contact.person(Role.ESM),
                        Contact.button("a")))
                .extracting(Contact::kind)
                .containsExactly(ContactKind.values());
        assertThat(Contact.page("a").role()).isEqualTo(Role.NONE);
        assertThat(Contact.person(Role.ESM).role()).isEqualTo(Role.ESM);
        assertThat(Contact.unnamedSlack().address().blank()).isTrue();
    }

    @Test
    void whoAsksOrRequestsSeeksHelp() {
        assertThat(Stream.of(ContactPurpose.values())
                        .filter(it ->
                                ContactQuestion.builder().purpose(it).build().seeksHelp()))
                .containsExactly(ContactPurpose.QUESTION, ContactPurpose.REQUEST);
    }

    @Test
    void theAreaTellsTheRegionOfTheSale() {
        assertThat(ContactQuestion.builder().subRegion(SubRegion.DACH).build().salesRegion())
                .isEqualTo(Region.EMEA);
        AsyncSupportQuestion async =
                AsyncSupportQuestion.builder().subRegion(SubRegion.NORAM).build();
        assertThat(async.salesRegion()).isEqualTo(Region.AMER);
        assertThat(async.underUsModel()).isTrue();
    }

    @Test
    void anOpportunityIsEarlyOrNotQualifiedIfSomebodySaidSo() {
        AsyncSupportQuestionBuilder question = AsyncSupportQuestion.builder();

        assertThat(question.build().earlyOrNotQualified()).isFalse();
        assertThat(question.stage(OpportunityStage.SCOPING).build().earlyOrNotQualified())
                .isFalse();
        assertThat(question.qualified(YesNo.YES).build().earlyOrNotQualified()).isFalse();
        assertThat(question.qualified(YesNo.NO).build().earlyOrNotQualified()).isTrue();
        assertThat(question.qualified(YesNo.YES)
                        .stage(OpportunityStage.DISCOVERY)
                        .build()
                        .earlyOrNotQualified())
                .isTrue();
    }

    @Test
    void onlyWhatIsServedHasALimit() {
        assertThat(AsyncSupport.SERVED_IN_SLACK.within()).isEqualTo(TimeLimit.BEST_EFFORT);
        assertThat(AsyncSupport.MAY_BE_POSTED.within()).isEqualTo(TimeLimit.NONE_STATED);
    }
}
