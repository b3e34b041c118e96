package fr.parvis.local.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Predicate;

/** Asks again until an answer is what is waited for, as somebody who reloads a page would. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Patience() {}

    /** Something that can be asked more than once. */
    interface Question<T> {
        T ask() throws IOException, InterruptedException;
    }

    /** The first answer that fits, or the last one after 15 seconds: the caller says what it saw. */
    static <T> T until(Question<T> question, Predicate<T> fits) throws IOException, InterruptedException {
        return until(question, fits, LIMIT);
    }

    static <T> T until(Question<T> question, Predicate<T> fits, Duration limit)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        T answer = question.ask();
        while (!fits.test(answer) && System.nanoTime() - end < 0) {
            Thread.sleep(PAUSE);
            answer = question.ask();
        }
        return answer;
    }
}
