package fr.parvis.persons.act;

import org.jspecify.annotations.Nullable;

/**
 * Her own opinion beside a representative's act: asked every time, kept for ever (PER-17).
 *
 * @param words hers; for NOT_EXPRESSED what was tried to learn it, which is then compulsory
 * @param judgeDecisionSha256 of the scanned decision; only a judge settles a disagreement (code civil, art. 459)
 */
public record OwnOpinion(
        @Nullable Opinion opinion,
        @Nullable String words,
        @Nullable String judgeDecisionSha256) {

    @Override
    public String toString() {
        return "OwnOpinion[" + opinion + "]";
    }
}
