package dev.engagement.rules.tree;

import dev.engagement.model.Force;
import java.util.List;
import java.util.Optional;

/**
 * What stands around the conditions of a rule, and where its conditions and its consequence are.
 *
 * @param id the id
 * @param title the title
 * @param name the token of the name
 * @param rows the rows that it cites
 * @param sources the sources that it cites
 * @param force its force
 * @param salience its salience
 * @param conditions the tokens between when and then
 * @param consequence the tokens between then and end
 * @param start the offset of the word rule
 * @param when the offset after the word when
 * @param then the offset after the word then
 * @param end the offset after the word end
 */
record RuleFrame(
        String id,
        String title,
        Token name,
        List<Stated<String>> rows,
        List<Stated<String>> sources,
        Optional<Stated<Force>> force,
        Optional<Stated<Integer>> salience,
        List<Token> conditions,
        List<Token> consequence,
        int start,
        int when,
        int then,
        int end) {}
