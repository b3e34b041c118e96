package fr.parvis.persons.act;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The {@code act} object as it was sent: a claim, not yet believed. Who enters it is never part of it. */
public record ActStatement(
        @Nullable Author author,
        @Nullable String representativeId,
        @Nullable Manner manner,
        @Nullable String wordingVersion,
        @Nullable String wordingHash,
        @Nullable Instant performedAt,
        @Nullable String paperScanSha256,
        @Nullable Witness witness,
        @Nullable CardProof accessCard,
        @Nullable String assistedBy,
        @Nullable OwnOpinion ownOpinion) {}
