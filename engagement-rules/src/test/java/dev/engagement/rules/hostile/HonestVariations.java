package dev.engagement.rules.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sound rule files in other layouts, and every form of condition and consequence in one. Deterministic. */
final class HonestVariations {
    private static final Pattern WORDS =
            Pattern.compile("\"[^\"]*\"|//[^\n]*|/\\*(?s:.*?)\\*/|[A-Za-z0-9_$]+|&&|\\|\\||[=!<>]=|[^\\sA-Za-z0-9_$]");
    private static final Set<String> STARTS_OF_LINES = Set.of("import", "rule", "when", "then");
    private static final List<String> TITLES = List.of(
            "überall für alle",
            "对所有人有效",
            "для всех, везде",
            "لجميع السكان",
            "לכל התושבים",
            "सभी निवासियों के लिए",
            "για όλους",
            "全員のため",
            "모두를 위해",
            "สำหรับทุกคน",
            "it's (100%) for #1 & all; yes?",
            "a 😀 rule with 👩‍👩‍👧 in it",
            "x".repeat(150),
            "$question {0} %s ${x} @row");

    private HonestVariations() {}

    /** Ways to lay out a file that change nothing of what it says, by name. */
    static Map<String, UnaryOperator<String>> layouts() {
        Map<String, UnaryOperator<String>> layouts = new LinkedHashMap<>();
        layouts.put("as it is", text -> text);
        layouts.put("windows line ends", text -> text.replace("\n", "\r\n"));
        layouts.put("byte-order mark", text -> "\uFEFF" + text);
        layouts.put("both", text -> "\uFEFF" + text.replace("\n", "\r\n"));
        layouts.put("tabs", text -> spaced(text, "\t"));
        layouts.put("two blanks", text -> spaced(text, "  "));
        layouts.put("one word a line", text -> spaced(text, "\n"));
        layouts.put("one word a line, with windows", text -> spaced(text, "\r\n"));
        layouts.put("blank lines", text -> spaced(text, "\n\n\n"));
        layouts.put("short comments", text -> spaced(text, " /* c */ "));
        layouts.put("line comments", text -> spaced(text, " // when then end \"quoted\n"));
        layouts.put("long comments", text -> spaced(text, "\n/*\n * rule \"X\" when\n * für 你 😀 then\n */\n"));
        layouts.put("blank lines between lines", text -> text.replace("\n", "\n\n"));
        layouts.put("blanks at line ends", text -> text.replace("\n", "   \n"));
        layouts.put("indented", text -> text.replace("\n", "\n\t    "));
        layouts.put("no last line end", String::stripTrailing);
        layouts.put("many last line ends", text -> text + "\n\n\n \t\n");
        layouts.put("semicolons after imports", text -> text.replaceAll("(?m)^(import \\S+[^;\\s])$", "$1;"));
        layouts.put("semicolon after package", text -> text.replaceAll("(?m)^(package \\S+)$", "$1;"));
        layouts.put("tight", HonestVariations::tight);
        layouts.put("no header", text -> text.replaceAll("(?s)\\A/\\*.*?\\*/\\s*", ""));
        layouts.put("header of lines", text -> "// one\n// two\n" + text);
        layouts.put("imports turned round", HonestVariations::importsTurnedRound);
        return layouts;
    }

    static String laidOut(String layout, String text) {
        return Objects.requireNonNull(layouts().get(layout), layout).apply(text);
    }

    /** The text with something between any two words, the closing comment as it was. */
    private static String spaced(String text, String between) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            boolean comment = word.startsWith("//") || word.startsWith("/*");
            if (!comment || word.startsWith("// end of")) {
                words.add(word);
            }
        }
        String closing = words.remove(words.size() - 1);
        return joined(words, between) + "\n" + closing + "\n";
    }

    /** Names with dots and numbers with a sign stay in one piece: so people write them. Lines do not become endless. */
    private static String joined(List<String> words, String between) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (String word : words) {
            boolean glued = word.equals(".")
                    || before.equals(".")
                    || before.equals("@")
                    || (before.equals("-") && Character.isDigit(word.charAt(0)));
            boolean newLine = !glued && STARTS_OF_LINES.contains(word);
            text.append(text.isEmpty() || glued ? "" : newLine ? between + "\n" : between)
                    .append(word);
            before = word;
        }
        return text.toString();
    }

    private static String tight(String text) {
        StringBuilder tight = new StringBuilder();
        Matcher matcher =
                Pattern.compile("\"[^\"]*\"|//[^\n]*\n|\\s*([(),])\\s*").matcher(text);
        while (matcher.find()) {
            matcher.appendReplacement(
                    tight, Matcher.quoteReplacement(matcher.group(1) == null ? matcher.group() : matcher.group(1)));
        }
        return matcher.appendTail(tight)
                .toString()
                .replace(")when", ") when")
                .replace(")salience", ") salience")
                .replaceAll("\\)(exists|not|then|Readings|Finding)\\b", ") $1");
    }

    private static String importsTurnedRound(String text) {
        List<String> imports = new ArrayList<>();
        Matcher matcher = Pattern.compile("(?m)^import .*$").matcher(text);
        while (matcher.find()) {
            imports.add(0, matcher.group());
        }
        int[] next = {0};
        return Pattern.compile("(?m)^import .*$")
                .matcher(text)
                .replaceAll(it -> Matcher.quoteReplacement(imports.get(next[0]++)));
    }

    /** A file in which each rule has another title. */
    static String titles() {
        StringBuilder rules = new StringBuilder();
        TITLES.forEach(title -> rules.append(rule(title, "identified", "NotCovered.of( $question )")));
        return file("titles", rules.toString(), TITLES.size());
    }

    /** A file in which each rule has another condition or consequence of the language. */
    static String forms() {
        List<String> conditions = List.of(
                "",
                "identified",
                "!identified",
                "identified()",
                "resident == YesNo.YES",
                "resident != YesNo.NO",
                "resident == YesNo.of( true )",
                "vehicle.wheels < 4",
                "vehicle.wheels <= 4",
                "vehicle.wheels > 2",
                "vehicle.wheels >= 2, vehicle.wheels != -1",
                "vehicle in ( Vehicle.CAR )",
                "vehicle in ( Vehicle.CAR, Vehicle.TRUCK )",
                "vehicle not in ( Vehicle.CAR, Vehicle.TRUCK )",
                "documents contains Document.LICENCE",
                "documents not contains Document.LICENCE",
                "documents.empty",
                "!documents.empty",
                "stay.atLeastHours( 48 )",
                "cars.outside( 1, 3 )",
                "purpose.sameAs( \"move, (in) {out} %s $1 end\" )",
                "purpose.blank || purpose.sentence",
                "identified && vehicle.heavy",
                "identified || vehicle.heavy && !identified",
                "( identified || vehicle.heavy ) && ( !identified || resident == YesNo.NO )",
                "( ( ( ( identified ) ) ) )",
                "$zone : zone, zone == $zone",
                "knownIn( Zone.HARBOUR )",
                "vehicle.fits( Zone.OLD_TOWN )");
        List<String> consequences = List.of(
                "Finding.of( $question, Permit.REFUSED )",
                "Finding.of( $question, Permit.in( Zone.HARBOUR ) )",
                "Finding.of( $question, Permit.in( Zone.HARBOUR, Zone.OLD_TOWN ).forDays( 30 ) )",
                "Finding.of( $question, Permit.REFUSED ).pending( \"zone\" )",
                "Finding.of( $question, Permit.REFUSED ).pending( \"zone\" ).pending( \"stay\" )",
                "Finding.of( $question, Permit.REFUSED ).warning( ParkingAdvice.MIND_THE_MARKET_DAY )",
                "Missing.of( $question, \"zone\" )",
                "NotCovered.of( $question )",
                "Note.of( $question, ParkingAdvice.MIND_THE_MARKET_DAY )",
                "Note.warning( $question, Advice.of( \"ask-again\" ) )",
                "$question.fee()",
                "$question.feeOf( Vehicle.TRUCK )");
        StringBuilder rules = new StringBuilder();
        conditions.forEach(it -> rules.append(rule("a condition", it, "NotCovered.of( $question )")));
        consequences.forEach(it -> rules.append(rule("a consequence", "identified", it)));
        return file("forms", rules.toString(), conditions.size() + consequences.size());
    }

    private static String rule(String title, String conditions, String said) {
        return "rule \"RULE-%: " + title + "\"  @source( \"town#permits\" )\nwhen  $question : PermitQuestion( "
                + conditions + " )\nthen  insert( " + said + " );  end\n\n";
    }

    private static String file(String name, String rules, int count) {
        String imports = """
                /* HONEST: a file that says nothing but what it may. */
                package sample.parking

                import dev.engagement.model.Advice
                import dev.engagement.model.Finding
                import dev.engagement.model.Missing
                import dev.engagement.model.NotCovered
                import dev.engagement.model.Note
                import dev.engagement.model.YesNo
                import sample.parking.Document
                import sample.parking.ParkingAdvice
                import sample.parking.Permit
                import sample.parking.PermitQuestion
                import sample.parking.Vehicle
                import sample.parking.Zone

                """;
        StringBuilder numbered = new StringBuilder();
        String[] parts = rules.split("%:", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            numbered.append(parts[i]).append(i + 1).append(':');
        }
        return imports + numbered + parts[parts.length - 1] + "// end of " + name + ": " + count + " rules\n";
    }
}
