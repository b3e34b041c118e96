package fr.parvis.commons.documents.forms;

import fr.parvis.commons.documents.Block;
import fr.parvis.commons.documents.Block.Field;
import fr.parvis.commons.documents.Block.Signature;
import fr.parvis.commons.documents.Block.Table;
import fr.parvis.commons.documents.Entry;
import fr.parvis.commons.documents.Section;
import fr.parvis.commons.documents.forms.DecisionRecord.Family;
import fr.parvis.commons.documents.forms.DecisionRecord.Signatures;
import java.util.ArrayList;
import java.util.List;

/** Source 003, annex 2.1. */
final class DecisionRecordLayout {

    private DecisionRecordLayout() {}

    static List<Section> sections(DecisionRecord kept, Words words) {
        return List.of(
                new Section("", opening(kept, words)),
                words.section("currentSupports.heading", supports(kept, words)),
                words.section("invited.heading", words.field("invited", names(kept.invited()))),
                words.section(
                        "review.heading",
                        words.field(
                                "review.commissionOf", words.day(kept.review().commissionOf())),
                        review(kept, words)),
                words.section("objectives.heading", objectives(kept, words)),
                words.section(
                        "next.heading",
                        words.field("referentName", Entry.identity(kept.referentName())),
                        words.field("nextCommission", words.day(kept.nextCommission()))),
                new Section(words.text("signatures.heading"), signatures(kept.signatures(), words)),
                words.section("purpose.heading", words.lines("purpose")));
    }

    private static List<Block> opening(DecisionRecord kept, Words words) {
        Family family = kept.family();
        return List.of(
                words.field("commissionDate", words.day(kept.commissionDate())),
                words.field("previousCommission", words.day(kept.previousCommission())),
                words.field("familyName", Entry.identity(family.name())),
                words.field("address", Entry.identity(family.address())),
                words.field("childrenNames", names(family.childrenNames())),
                words.field("familySituation", Entry.words(family.situation())));
    }

    private static List<Entry> names(List<String> names) {
        return names.stream().map(Entry::identity).toList();
    }

    private static Table supports(DecisionRecord kept, Words words) {
        return words.table(
                "currentSupports",
                List.of("nature", "professionalName", "endsOn"),
                kept.currentSupports().stream()
                        .map(one -> List.of(
                                Entry.words(one.nature()),
                                Entry.identity(one.professionalName()),
                                words.day(one.endsOn())))
                        .toList(),
                1);
    }

    private static Table review(DecisionRecord kept, Words words) {
        return words.table(
                "review",
                List.of("objective", "outcome"),
                kept.review().objectives().stream()
                        .map(one -> List.of(Entry.words(one.objective()), Entry.words(one.outcome())))
                        .toList(),
                1);
    }

    private static Table objectives(DecisionRecord kept, Words words) {
        return words.table(
                "objectives",
                List.of("objective", "means", "who"),
                kept.objectives().stream()
                        .map(one ->
                                List.of(Entry.words(one.objective()), Entry.words(one.means()), Entry.words(one.who())))
                        .toList(),
                1);
    }

    private static List<Block> signatures(Signatures signatures, Words words) {
        List<Block> all = new ArrayList<>();
        signers("family", signatures.family(), words, all);
        signers("chair", signatures.chair(), words, all);
        signers("partners", signatures.partners(), words, all);
        signers("referent", signatures.referent(), words, all);
        return all;
    }

    private static void signers(String whose, List<Signed> signed, Words words, List<Block> all) {
        if (signed.isEmpty()) {
            all.add(new Signature(words.text("signature." + whose), List.of(), words.text("signature.room")));
        }
        signed.forEach(one -> all.add(
                new Signature(words.text("signature." + whose), said(one, words), words.text("signature.room"))));
    }

    private static List<Field> said(Signed one, Words words) {
        return List.of(
                words.field("signature.name", Entry.identity(one.name())),
                words.field("signature.on", words.day(one.on())));
    }
}
