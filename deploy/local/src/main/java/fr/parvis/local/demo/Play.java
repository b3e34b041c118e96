package fr.parvis.local.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects the steps in the order they are played; a step that cannot be made did not hold. */
final class Play {

    private final Consumer<Step> listener;
    private final List<Step> steps = new ArrayList<>();

    Play(Consumer<Step> listener) {
        this.listener = listener;
    }

    /** What a step does; an answer that cannot be read or a server that is gone is a step that did not hold. */
    interface Look {
        Observation look() throws IOException, InterruptedException;
    }

    void api(String title, String expected, Look look) throws InterruptedException {
        play(Step.Kind.API, title, expected, look);
    }

    void platform(String title, String expected, Look look) throws InterruptedException {
        play(Step.Kind.PLATFORM, title, expected, look);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    private void play(Step.Kind kind, String title, String expected, Look look) throws InterruptedException {
        Observation seen;
        try {
            seen = look.look();
        } catch (IOException | UnexpectedAnswer e) {
            seen = Observation.of(false, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
        Step step = new Step(steps.size() + 1, kind, title, expected, seen.text(), seen.held());
        steps.add(step);
        listener.accept(step);
    }
}
