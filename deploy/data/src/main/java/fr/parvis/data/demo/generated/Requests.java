package fr.parvis.data.demo.generated;

import fr.parvis.data.demo.Community;
import fr.parvis.data.demo.DemoExpression;
import fr.parvis.data.demo.DemoRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What persons send to a Communauté 360, and what comes back. */
final class Requests {

    private final List<Community> communities;
    private final Bank bank;
    private final Places places;

    Requests(List<Community> communities, Bank bank, Places places) {
        this.communities = communities;
        this.bank = bank;
        this.places = places;
    }

    /** To the Communauté 360 of her département, where it has a protocol in force. */
    List<DemoRequest> of(String departement, List<DemoExpression> expressions, Dice dice) {
        Optional<Community> recipient = communities.stream()
                .filter(community -> community.departement().equals(departement))
                .filter(community -> community.protocol().state() == Community.Stage.IN_FORCE)
                .findFirst();
        if (recipient.isEmpty() || expressions.isEmpty() || !dice.percent(60)) {
            return List.of();
        }
        int items = dice.between(1, Math.min(3, expressions.size()));
        List<Integer> numbers = IntStream.rangeClosed(1, items).boxed().toList();
        boolean acknowledged = dice.percent(80);
        List<DemoRequest.Response> responses = acknowledged ? responses(departement, items, dice) : List.of();
        boolean withdrawn = dice.percent(8);
        return List.of(new DemoRequest(
                numbers,
                recipient.get().code(),
                dice.between(60, 360),
                dice.between(14, 60),
                acknowledged ? dice.between(5, 30) : null,
                responses,
                withdrawn,
                !withdrawn && dice.percent(10)));
    }

    private List<DemoRequest.Response> responses(String departement, int items, Dice dice) {
        return IntStream.range(0, dice.between(0, 2))
                .mapToObj(_ -> response(departement, items, dice))
                .toList();
    }

    private DemoRequest.Response response(String departement, int items, Dice dice) {
        Bank.Offer offer = dice.one(bank.offers());
        boolean answered = dice.percent(60);
        return new DemoRequest.Response(
                offer.sector(),
                offer.domain(),
                places.commune(departement, dice).code(),
                dice.between(7, 60),
                offer.text(),
                offer.conditions().isEmpty() ? null : offer.conditions(),
                dice.percent(30) ? dice.between(14, 180) : null,
                dice.percent(60) ? dice.between(1, 40) * 30 : null,
                dice.percent(50) ? 0 : dice.between(1, 600) * 100,
                answered
                        ? new DemoRequest.Answer(dice.one(List.of(DemoRequest.AnswerKind.values())), null, null)
                        : null,
                answered && dice.percent(50) ? opinion(items, dice) : null);
    }

    private static DemoRequest.Opinion opinion(int items, Dice dice) {
        return new DemoRequest.Opinion(
                IntStream.rangeClosed(1, items)
                        .mapToObj(item ->
                                new DemoRequest.ItemOpinion(item, dice.one(List.of(DemoRequest.Coherence.values()))))
                        .toList(),
                null,
                dice.percent(50));
    }
}
