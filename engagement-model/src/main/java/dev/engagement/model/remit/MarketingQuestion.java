package dev.engagement.model.remit;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.MarketingAlignment;
import dev.engagement.model.fact.MarketingFormat;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * May an SA help with a marketing activity (T07)? All rules that speak agree.
 *
 * @param alignment which marketing the activity is aligned to
 * @param format what the activity brings about
 * @param clientFacing whether the activity faces clients
 */
@RecordBuilder
public record MarketingQuestion(MarketingAlignment alignment, MarketingFormat format, YesNo clientFacing)
        implements Question.One<MarketingHelp> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public MarketingQuestion {
        alignment = Facts.orUnknown(alignment, MarketingAlignment.UNKNOWN);
        format = Facts.orUnknown(format, MarketingFormat.UNKNOWN);
        clientFacing = Facts.orUnknown(clientFacing);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static MarketingQuestionBuilder builder() {
        return MarketingQuestionBuilder.builder();
    }
}
