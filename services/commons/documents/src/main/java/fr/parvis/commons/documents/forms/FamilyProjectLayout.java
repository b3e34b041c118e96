package fr.parvis.commons.documents.forms;

import fr.parvis.commons.documents.Block;
import fr.parvis.commons.documents.Block.Field;
import fr.parvis.commons.documents.Block.Signature;
import fr.parvis.commons.documents.Block.Table;
import fr.parvis.commons.documents.Entry;
import fr.parvis.commons.documents.Section;
import fr.parvis.commons.documents.forms.FamilyProject.Domain;
import fr.parvis.commons.documents.forms.FamilyProject.Measure;
import fr.parvis.commons.documents.forms.FamilyProject.Referent;
import java.util.ArrayList;
import java.util.List;

/** Source 003, annex 2.4. */
final class FamilyProjectLayout {

    private FamilyProjectLayout() {}

    static List<Section> sections(FamilyProject project, Words words) {
        return List.of(
                new Section(
                        "",
                        List.of(
                                words.field("name", Entry.identity(project.name())),
                                words.field("commissionDate", words.day(project.commissionDate())),
                                words.field("address", Entry.identity(project.address())))),
                words.section("composition.heading", composition(project, words)),
                words.section("situation.heading", words.field("situation", Entry.words(project.situation()))),
                words.section("strengths.heading", words.field("strengths", Entry.words(project.strengths()))),
                words.section("measures.heading", measures(project, words)),
                new Section(words.text("objectives.heading"), objectives(project, words)),
                words.section("observations.heading", words.field("observations", Entry.words(project.observations()))),
                words.section(
                        "referent.heading",
                        referent(project.referent(), words),
                        words.field(
                                "referent.address",
                                Entry.identity(project.referent().address()))),
                words.section("term.heading", words.field("plannedRevision", words.day(project.plannedRevision()))),
                new Section(words.text("signatures.heading"), signatures(project.signatures(), words)));
    }

    private static Table composition(FamilyProject project, Words words) {
        return words.table(
                "composition",
                List.of("lastName", "firstName", "birthDate", "familySituation", "activity"),
                project.composition().stream()
                        .map(one -> List.of(
                                Entry.identity(one.lastName()),
                                Entry.identity(one.firstName()),
                                words.day(one.birthDate()),
                                Entry.words(one.familySituation()),
                                Entry.words(one.activity())))
                        .toList(),
                1);
    }

    private static Table measures(FamilyProject project, Words words) {
        return words.table(
                "measures",
                List.of("name", "function", "structure", "contact", "measure", "beneficiaries", "startsOn", "endsOn"),
                project.measures().stream().map(one -> measure(one, words)).toList(),
                1);
    }

    private static List<Entry> measure(Measure one, Words words) {
        return List.of(
                Entry.identity(one.professionalName()),
                Entry.words(one.function()),
                Entry.words(one.structure()),
                Entry.identity(one.contact()),
                Entry.words(one.measure()),
                Entry.identity(one.beneficiaries()),
                words.day(one.startsOn()),
                words.day(one.endsOn()));
    }

    private static List<Block> objectives(FamilyProject project, Words words) {
        List<Block> all = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            List<List<Entry>> rows = project.objectives().getOrDefault(domain, List.of()).stream()
                    .map(one ->
                            List.of(Entry.words(one.objective()), Entry.words(one.means()), Entry.words(one.actors())))
                    .toList();
            all.add(words.table("objectives", List.of("objective", "means", "actors"), rows, 1)
                    .captioned(words.text("domain." + domain)));
        }
        return all;
    }

    private static Table referent(Referent referent, Words words) {
        return words.table(
                "referent",
                List.of("name", "function", "structure", "contact"),
                List.of(List.of(
                        Entry.identity(referent.name()),
                        Entry.words(referent.function()),
                        Entry.words(referent.structure()),
                        Entry.identity(referent.contact()))),
                0);
    }

    private static List<Block> signatures(FamilyProject.Signatures signatures, Words words) {
        return List.of(
                family(signatures.family(), words),
                family(signatures.second(), words),
                new Signature(
                        words.text("signature.commission"),
                        List.of(
                                words.field(
                                        "signature.on",
                                        words.day(signatures.commission().on())),
                                words.field("signature.nameAndFunction", nameAndFunction(signatures.commission()))),
                        words.text("signature.room")));
    }

    private static Signature family(Signed one, Words words) {
        List<Field> fields = List.of(
                words.field("signature.on", words.day(one.on())),
                words.field("signature.name", Entry.identity(one.name())));
        return new Signature(words.text("signature.family"), fields, words.text("signature.room"));
    }

    private static Entry nameAndFunction(Signed one) {
        return Entry.identity(one.function().isEmpty() ? one.name() : one.name() + " – " + one.function());
    }
}
