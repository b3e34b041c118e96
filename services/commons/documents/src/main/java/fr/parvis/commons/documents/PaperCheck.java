package fr.parvis.commons.documents;

import fr.parvis.commons.documents.Block.Choice;
import fr.parvis.commons.documents.Block.Field;
import fr.parvis.commons.documents.Block.Lines;
import fr.parvis.commons.documents.Block.Option;
import fr.parvis.commons.documents.Block.Signature;
import fr.parvis.commons.documents.Block.Table;
import fr.parvis.commons.documents.HardWords.Rule;
import fr.parvis.commons.documents.easy.EasyWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through a paper as it is read and notes what its wording does not allow. */
final class PaperCheck {

    private final Wording wording;
    private final Set<String> explained = new HashSet<>();
    private final List<HardWords> found = new ArrayList<>();

    private PaperCheck(Wording wording) {
        this.wording = wording;
    }

    /** Empty when it may be printed. */
    static List<HardWords> of(Paper paper) {
        if (paper.wording() == Wording.STANDARD) {
            return List.of();
        }
        PaperCheck check = new PaperCheck(paper.wording());
        check.read("title", paper.title());
        for (Section section : paper.sections()) {
            check.read("heading", section.heading());
            String place = section.heading().isEmpty() ? paper.title() : section.heading();
            section.blocks().forEach(block -> check.read(place, block));
        }
        return List.copyOf(check.found);
    }

    private void read(String place, Block block) {
        switch (block) {
            case Lines lines -> read(place, lines.entries());
            case Field field -> read(field);
            case Table table -> read(table);
            case Choice choice -> read(choice);
            case Signature signature -> {
                read(place, signature.whose());
                signature.fields().forEach(this::read);
                read(place, signature.room());
            }
        }
    }

    private void read(Field field) {
        read("label", field.label());
        read(field.label(), field.entries());
    }

    private void read(Table table) {
        read("heading", table.caption());
        table.columns().forEach(column -> read("label", column));
        for (List<Entry> row : table.rows()) {
            for (int column = 0; column < row.size(); column++) {
                read(table.columns().get(column), List.of(row.get(column)));
            }
        }
    }

    private void read(Choice choice) {
        read("label", choice.label());
        for (Option option : choice.options()) {
            read(choice.label(), option.label());
            read(choice.label(), option.ticked());
        }
    }

    private void read(String place, List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.kind() == Entry.Kind.WORDS) {
                read(place, entry.text());
            }
        }
    }

    private void read(String place, String words) {
        explained.addAll(EasyWords.explained(words));
        for (String acronym : EasyWords.acronyms(words)) {
            if (!explained.contains(acronym)) {
                found.add(new HardWords(Rule.UNEXPLAINED_ACRONYM, place, acronym));
            }
        }
        if (wording == Wording.EASY) {
            EasyWords.longSentences(words)
                    .forEach(sentence -> found.add(new HardWords(Rule.LONG_SENTENCE, place, sentence)));
        }
    }
}
