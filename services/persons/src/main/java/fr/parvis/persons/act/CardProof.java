package fr.parvis.persons.act;

import org.jspecify.annotations.Nullable;

/** The card the person holds and the secret code only she was handed. */
public record CardProof(@Nullable String cardId, @Nullable String code) {

    @Override
    public String toString() {
        return "CardProof[" + cardId + "]";
    }
}
