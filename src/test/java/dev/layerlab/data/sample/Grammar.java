package dev.layerlab.data.sample;

import dev.layerlab.data.sample.Lexicon.Category;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A regular grammar: from each state of a sentence to the next with known chances, each state saying one word of its
 * category. Within a category the n-th word is said as often as 1/n.
 *
 * <p>A sentence keeps to one topic, all topics being equally likely. State 0 begins it; {@link #END} ends it.
 */
final class Grammar {
    static final int END = -1;

    private record State(Category category, Map<String, Double> next) {}

    private final Map<String, State> states = new LinkedHashMap<>();
    private final List<String> names;

    Grammar() {
        state("start", null, "one .34 some .18 pronoun .2 he .08 name .08 do .05 does .04 word .03");
        state("one", Category.DETERMINER, "adjective-one .3 noun .7");
        state("adjective-one", Category.ADJECTIVE, "noun 1");
        state("noun", Category.NOUN, "verb-one .64 is .2 modal .1 near .06");
        state("some", Category.PLURAL_DETERMINER, "adjective-some .3 plural .7");
        state("adjective-some", Category.ADJECTIVE, "plural 1");
        state("plural", Category.PLURAL, "verb .66 are .2 modal .14");
        state("pronoun", Category.PRONOUN, "verb .5 modal .2 do-not .15 are .15");
        state("he", Category.PRONOUN_OF_ONE, "verb-one .6 is .2 modal .2");
        state("name", Category.NAME, "verb-one .7 is .12 modal .18");
        state("near", Category.PREPOSITION, "near-one 1");
        state("near-one", Category.DETERMINER, "near-noun 1");
        state("near-noun", Category.NOUN, "verb-one .7 is .3");
        state("modal", Category.MODAL, "verb .75 not .25");
        state("do-not", Category.DO, "not 1");
        state("not", Category.NOT, "verb 1");
        state("verb", Category.VERB, "object-one .6 object-some .3 adverb .1");
        state("verb-one", Category.VERB_OF_ONE, "object-one .6 object-some .28 adverb .12");
        state("is", Category.IS, "degree .3 quality .5 where .2");
        state("are", Category.ARE, "degree .3 quality .5 where .2");
        state("degree", Category.DEGREE, "quality 1");
        state("quality", Category.ADJECTIVE, "stop .7 adverb .15 comma .15");
        state("object-one", Category.DETERMINER, "object-adjective .25 object .75");
        state("object-adjective", Category.ADJECTIVE, "object 1");
        state("object", Category.NOUN, "stop .5 where .25 adverb .1 comma .15");
        state("object-some", Category.PLURAL_DETERMINER, "objects-adjective .25 objects .75");
        state("objects-adjective", Category.ADJECTIVE, "objects 1");
        state("objects", Category.PLURAL, "stop .5 where .25 adverb .1 comma .15");
        state("where", Category.PREPOSITION, "where-one 1");
        state("where-one", Category.DETERMINER, "where-noun 1");
        state("where-noun", Category.NOUN, "stop .8 adverb .1 comma .1");
        state("adverb", Category.ADVERB, "stop .85 comma .15");
        state("comma", Category.COMMA, "conjunction 1");
        state("conjunction", Category.CONJUNCTION, "one .35 some .15 pronoun .3 he .2");
        state("word", Category.QUESTION_WORD, "do .6 does .4");
        state("do", Category.DO, "asked-you 1");
        state("asked-you", Category.PRONOUN, "asked-verb 1");
        state("does", Category.DOES, "asked-he .5 asked-one .5");
        state("asked-he", Category.PRONOUN_OF_ONE, "asked-verb 1");
        state("asked-one", Category.DETERMINER, "asked-noun 1");
        state("asked-noun", Category.NOUN, "asked-verb 1");
        state("asked-verb", Category.VERB, "asked-object .8 question-mark .2");
        state("asked-object", Category.DETERMINER, "asked-thing 1");
        state("asked-thing", Category.NOUN, "question-mark 1");
        state("question-mark", Category.QUESTION_MARK, "end 1");
        state("stop", Category.STOP, "end 1");
        names = new ArrayList<>(states.keySet());
    }

    private void state(String name, Category category, String next) {
        var chances = new LinkedHashMap<String, Double>();
        String[] pairs = next.split(" ");
        for (int i = 0; i < pairs.length; i += 2) {
            chances.put(pairs[i], Double.valueOf(pairs[i + 1]));
        }
        states.put(name, new State(category, chances));
    }

    int states() {
        return names.size();
    }

    Category category(int state) {
        return states.get(names.get(state)).category();
    }

    /** Chances by the number of the next state; they add up to 1. */
    Map<Integer, Double> next(int state) {
        var chances = new LinkedHashMap<Integer, Double>();
        states.get(names.get(state))
                .next()
                .forEach((name, chance) -> chances.put(name.equals("end") ? END : names.indexOf(name), chance));
        return chances;
    }

    /** How likely a state of a category with so many words says its n-th one, n counted from 0. */
    static double chanceOfWord(int n, int words) {
        double sum = 0;
        for (int i = 1; i <= words; i++) {
            sum += 1.0 / i;
        }
        return 1.0 / (n + 1) / sum;
    }
}
