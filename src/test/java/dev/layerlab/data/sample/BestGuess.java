package dev.layerlab.data.sample;

import dev.layerlab.data.sample.Lexicon.Category;
import dev.layerlab.data.sample.Lexicon.Topic;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The best accuracy any model of three words can reach: it answers, for each three words, the likeliest fourth.
 *
 * <p>Exact, from the grammar alone. A sentence is followed through all its paths; {@code expected(w1 w2 w3 w4)} is how
 * often the four words are expected in a row in one sentence, and the accuracy is the sum over (w1 w2 w3) of its largest
 * value over w4, divided by the sum of all.
 */
final class BestGuess {
    private static final int WORDS = 4;

    private final Grammar grammar;
    private final List<String> vocabulary;
    private final Map<Integer, double[]> expected = new HashMap<>();

    BestGuess(Grammar grammar, List<String> vocabulary) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        followAll();
    }

    double accuracy() {
        double best = 0;
        double all = 0;
        for (double[] fourth : expected.values()) {
            best += Arrays.stream(fourth).max().orElseThrow();
            all += Arrays.stream(fourth).sum();
        }
        return best / all;
    }

    /** The likeliest fourth word after three, all counted from 0. */
    int after(int first, int second, int third) {
        double[] fourth = expected.get((first * vocabulary.size() + second) * vocabulary.size() + third);
        int best = 0;
        for (int word = 1; word < fourth.length; word++) {
            best = fourth[word] > fourth[best] ? word : best;
        }
        return best;
    }

    private void followAll() {
        double[] visits = visits();
        for (Topic topic : Lexicon.TOPICS) {
            for (int state = 1; state < grammar.states(); state++) {
                follow(topic, state, visits[state] / Lexicon.TOPICS.size(), 0, 0);
            }
        }
    }

    /** How often a sentence is expected to pass each state: v = start + v P, summed until nothing is added. */
    private double[] visits() {
        double[] visits = new double[grammar.states()];
        double[] now = new double[grammar.states()];
        now[0] = 1;
        while (Arrays.stream(now).sum() > 1e-15) {
            double[] then = new double[now.length];
            for (int state = 0; state < now.length; state++) {
                visits[state] += now[state];
                double here = now[state];
                grammar.next(state).forEach((next, chance) -> {
                    if (next != Grammar.END) {
                        then[next] += here * chance;
                    }
                });
            }
            now = then;
        }
        return visits;
    }

    /** Says a word in this state and goes on, until four are said. */
    private void follow(Topic topic, int state, double chance, int said, int context) {
        Category category = grammar.category(state);
        List<String> words = Lexicon.words(category, topic);
        for (int n = 0; n < words.size(); n++) {
            int word = vocabulary.indexOf(words.get(n));
            double saying = chance * Grammar.chanceOfWord(n, words.size());
            if (said == WORDS - 1) {
                expected.computeIfAbsent(context, key -> new double[vocabulary.size()])[word] += saying;
                continue;
            }
            int longer = context * vocabulary.size() + word;
            grammar.next(state).forEach((next, step) -> {
                if (next != Grammar.END) {
                    follow(topic, next, saying * step, said + 1, longer);
                }
            });
        }
    }
}
