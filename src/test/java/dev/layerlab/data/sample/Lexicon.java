package dev.layerlab.data.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The 250 words of the sample grammar, by what they are in a sentence; topics have nouns and verbs of their own. */
final class Lexicon {
    /** One subject that people talk about. */
    record Topic(List<String> nouns, List<String> plurals, List<String> verbs, List<String> verbsOfOne) {}

    static final List<Topic> TOPICS = List.of(
            new Topic(
                    words("soup bread pot spoon cake plate oven cook"),
                    words("pots spoons cakes plates ovens cooks"),
                    words("cut eat bake stir"),
                    words("cuts eats bakes stirs")),
            new Topic(
                    words("tree flower garden apple bird bee hedge leaf"),
                    words("trees flowers apples birds bees leaves"),
                    words("water pick plant grow"),
                    words("waters picks plants grows")),
            new Topic(
                    words("teacher child book lesson pencil question class desk"),
                    words("teachers children books lessons pencils questions"),
                    words("read write learn explain"),
                    words("reads writes learns explains")),
            new Topic(
                    words("boat sailor fish wave island harbour net sail"),
                    words("boats sailors waves islands nets sails"),
                    words("catch see cross pull"),
                    words("catches sees crosses pulls")),
            new Topic(
                    words("street house bus shop market driver door bridge"),
                    words("streets houses shops drivers doors bridges"),
                    words("find open visit build"),
                    words("finds opens visits builds")),
            new Topic(
                    words("song piano drum singer dance violin band note"),
                    words("songs drums singers dances bands notes"),
                    words("play hear sing follow"),
                    words("plays hears sings follows")),
            new Topic(
                    words("horse cow farmer field dog sheep barn fence"),
                    words("horses cows farmers fields dogs barns"),
                    words("feed keep ride sell"),
                    words("feeds keeps rides sells")));

    static final Map<Category, List<String>> COMMON = Map.ofEntries(
            Map.entry(Category.STOP, words(".")),
            Map.entry(Category.COMMA, words(",")),
            Map.entry(Category.QUESTION_MARK, words("?")),
            Map.entry(Category.DETERMINER, words("the a my this your our every her that one")),
            Map.entry(Category.PLURAL_DETERMINER, words("some two many these those few three")),
            Map.entry(Category.PRONOUN, words("i you we they")),
            Map.entry(Category.PRONOUN_OF_ONE, words("he she it")),
            Map.entry(Category.NAME, words("anna ben clara david ella felix")),
            Map.entry(Category.CONJUNCTION, words("and but because when if")),
            Map.entry(Category.PREPOSITION, words("in on with at for near from to under behind")),
            Map.entry(Category.ADVERB, words("now today often again here always soon slowly never quickly")),
            Map.entry(Category.MODAL, words("can will must should could")),
            Map.entry(Category.NOT, words("not")),
            Map.entry(Category.DO, words("do")),
            Map.entry(Category.DOES, words("does")),
            Map.entry(Category.QUESTION_WORD, words("where why what who")),
            Map.entry(Category.IS, words("is")),
            Map.entry(Category.ARE, words("are")),
            Map.entry(Category.DEGREE, words("very too")),
            Map.entry(
                    Category.ADJECTIVE,
                    words("old new small big red good green young quiet happy long cold warm little bright tired"
                            + " dark clean loud short strange empty")));

    private Lexicon() {}

    enum Category {
        STOP,
        COMMA,
        QUESTION_MARK,
        DETERMINER,
        PLURAL_DETERMINER,
        PRONOUN,
        PRONOUN_OF_ONE,
        NAME,
        CONJUNCTION,
        PREPOSITION,
        ADVERB,
        MODAL,
        NOT,
        DO,
        DOES,
        QUESTION_WORD,
        IS,
        ARE,
        DEGREE,
        ADJECTIVE,
        NOUN,
        PLURAL,
        VERB,
        VERB_OF_ONE
    }

    static List<String> words(Category category, Topic topic) {
        return switch (category) {
            case NOUN -> topic.nouns();
            case PLURAL -> topic.plurals();
            case VERB -> topic.verbs();
            case VERB_OF_ONE -> topic.verbsOfOne();
            default -> COMMON.get(category);
        };
    }

    /** Every word once; its place plus one is its id in the sample file. */
    static List<String> vocabulary() {
        var all = new LinkedHashSet<String>();
        for (Category category : Category.values()) {
            TOPICS.forEach(topic -> all.addAll(words(category, topic)));
        }
        return new ArrayList<>(all);
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }
}
