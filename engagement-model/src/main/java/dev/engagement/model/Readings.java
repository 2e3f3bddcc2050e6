package dev.engagement.model;

import dev.engagement.model.reading.AskFirst;
import dev.engagement.model.reading.Coordination;
import dev.engagement.model.reading.CustomServices;
import dev.engagement.model.reading.DeclineGrounds;
import dev.engagement.model.reading.EcosystemEntry;
import dev.engagement.model.reading.FurtherInformation;
import dev.engagement.model.reading.PartnerFirst;
import dev.engagement.model.reading.PartnerOwner;
import dev.engagement.model.reading.PersonasRule;
import dev.engagement.model.reading.Reading;
import dev.engagement.model.reading.SentenceTest;
import dev.engagement.model.reading.StrategicThreshold;
import dev.engagement.model.reading.UnknownQualification;
import dev.engagement.model.reading.UnwillingBeyondScoping;
import dev.engagement.model.reading.WillingAndApproved;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the handbook is read where it can be read in two ways. Rules see the readings as a fact; an advisor has one set of
 * them. By default every sentence is read literally. Immutable and safe for use by many threads.
 *
 * @param partnerFirst who is named first for a partner's need that several kinds of SA could serve (G1; T14)
 * @param declineGrounds whether a meeting may be declined when both grounds hold or when one does (T40.04, .05, .07)
 * @param askFirst whether missing information must have been asked for before a meeting may be declined (T40.01 to .05)
 * @param sentenceTest what makes a Why Now or an Identified Pain a sentence (T39.01, .02)
 * @param furtherInformation whether any additional information counts as required (T38.12 to .16)
 * @param willingAndApproved what wins beyond stage 2 when the partner team is willing and both managers approved (T25.03, T27.02, T28.01)
 * @param unwillingBeyondScoping what wins beyond stage 2 without both approvals when the partner team is not willing (T25.04, T28.06)
 * @param coordination who begins to coordinate with the field account team (T26.09)
 * @param personasRule what is said of a complete request when the right personas are not engaged (T40.07)
 * @param unknownQualification what becomes of a complete request when nobody said whether it is qualified (T40.08)
 * @param partnerOwner who manages the business with a partner (T20.04)
 * @param ecosystemEntry whom to ask first for an Ecosystem SA (T23.01, T24.01)
 * @param customServices how services are ordered that no standard offer covers (T75.03, T86.05)
 * @param strategicThreshold how many strategic needs a large engagement must have (T05.03 to .06)
 */
@RecordBuilder
public record Readings(
        PartnerFirst partnerFirst,
        DeclineGrounds declineGrounds,
        AskFirst askFirst,
        SentenceTest sentenceTest,
        FurtherInformation furtherInformation,
        WillingAndApproved willingAndApproved,
        UnwillingBeyondScoping unwillingBeyondScoping,
        Coordination coordination,
        PersonasRule personasRule,
        UnknownQualification unknownQualification,
        PartnerOwner partnerOwner,
        EcosystemEntry ecosystemEntry,
        CustomServices customServices,
        StrategicThreshold strategicThreshold) {
    /** The literal readings. */
    public static final Readings DEFAULT = ReadingsBuilder.builder().build();

    /** Reads a null as the default. {@inheritDoc} */
    public Readings {
        partnerFirst = Facts.orUnknown(partnerFirst, PartnerFirst.SPECIFIC);
        declineGrounds = Facts.orUnknown(declineGrounds, DeclineGrounds.BOTH);
        askFirst = Facts.orUnknown(askFirst, AskFirst.ALWAYS);
        sentenceTest = Facts.orUnknown(sentenceTest, SentenceTest.STRICT);
        furtherInformation = Facts.orUnknown(furtherInformation, FurtherInformation.OPTIONAL);
        willingAndApproved = Facts.orUnknown(willingAndApproved, WillingAndApproved.WILLINGNESS_WINS);
        unwillingBeyondScoping = Facts.orUnknown(unwillingBeyondScoping, UnwillingBeyondScoping.STAGE_WINS);
        coordination = Facts.orUnknown(coordination, Coordination.PARTNER_IS_ENCOURAGED);
        personasRule = Facts.orUnknown(personasRule, PersonasRule.WARN);
        unknownQualification = Facts.orUnknown(unknownQualification, UnknownQualification.ASK);
        partnerOwner = Facts.orUnknown(partnerOwner, PartnerOwner.PAM_AND_PTM);
        ecosystemEntry = Facts.orUnknown(ecosystemEntry, EcosystemEntry.ESM_FIRST);
        customServices = Facts.orUnknown(customServices, CustomServices.CALCULATOR_THEN_SOW);
        strategicThreshold = Facts.orUnknown(strategicThreshold, StrategicThreshold.ANY_ONE);
    }

    /**
     * Starts from the defaults.
     *
     * @return a builder; not safe for use by several threads
     */
    public static ReadingsBuilder builder() {
        return ReadingsBuilder.builder();
    }

    /**
     * All readings by name.
     *
     * @return the chosen constants in the order of the components
     */
    public Map<String, Reading> byName() {
        Map<String, Reading> readings = new LinkedHashMap<>();
        Stream.of(getClass().getRecordComponents()).forEach(component -> {
            try {
                readings.put(
                        component.getName(), (Reading) component.getAccessor().invoke(this));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The reading (" + component.getName() + ") cannot be read.", e);
            }
        });
        return readings;
    }

    /**
     * Chooses one reading otherwise.
     *
     * @param reading the constant to choose; its type says which reading is meant
     * @return a copy with this choice
     * @throws IllegalArgumentException if it is a constant of none of the readings
     */
    public Readings with(Reading reading) {
        RecordComponent[] components = getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] choices = byName().values().toArray();
        boolean known = false;
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            if (types[i].isInstance(reading)) {
                choices[i] = reading;
                known = true;
            }
        }
        if (!known) {
            throw new IllegalArgumentException("The constant (" + reading + ") belongs to none of the readings.\n"
                    + "Maybe one of: " + String.join(", ", byName().keySet()) + ".");
        }
        try {
            return Readings.class.getDeclaredConstructor(types).newInstance(choices);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The readings (" + this + ") cannot be copied.", e);
        }
    }
}
