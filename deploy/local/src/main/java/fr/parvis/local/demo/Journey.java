package fr.parvis.local.demo;

import fr.parvis.independence.platform.PlatformDescription;
import java.util.List;
import java.util.function.Consumer;

/** The journey of one fictitious person, from a signal of the ARS to the erasure of her file, on a running platform. */
public final class Journey {

    private final PlatformDescription platform;
    private final Consumer<String> chapters;
    private final Consumer<Step> steps;

    /**
     * @param chapters hears each chapter's title before its steps
     * @param steps hears each step when it has been made
     */
    public Journey(PlatformDescription platform, Consumer<String> chapters, Consumer<Step> steps) {
        this.platform = platform;
        this.chapters = chapters;
        this.steps = steps;
    }

    /** Plays every chapter and answers all steps; a chapter whose ground is missing shows as steps that did not hold. */
    public List<Step> play() throws InterruptedException {
        Play play = new Play(steps);
        Story story = new Story();
        Cast cast = new Cast(platform);
        Opening opening = new Opening(platform, cast, story);
        tell(opening, play);
        Roles roles = opening.roles();
        for (Chapter chapter : List.of(
                new Words(roles, story),
                new Reception(roles, story),
                new Release(roles, story),
                new Proposal(roles, story),
                new Hours(roles, story),
                new Around(roles, story),
                new Professionals(roles, story),
                new Meeting(roles, story),
                new LocalActors(cast, roles, story),
                new Ways(roles, story),
                new Landlord(cast, roles, story),
                new Withdrawal(platform, roles, story),
                new PausedBroker(platform, roles, story),
                new Walls(platform, cast, story),
                new Erasure(platform, roles, story))) {
            tell(chapter, play);
        }
        return play.steps();
    }

    private void tell(Chapter chapter, Play play) throws InterruptedException {
        chapters.accept(chapter.title());
        chapter.play(play);
    }
}
