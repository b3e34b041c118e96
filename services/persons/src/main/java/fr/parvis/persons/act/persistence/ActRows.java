package fr.parvis.persons.act.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.Act.Proof;
import fr.parvis.persons.act.ActAnswer;
import fr.parvis.persons.act.ActCheck.Helpers;
import fr.parvis.persons.act.Author;
import fr.parvis.persons.act.Manner;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Opinion;
import fr.parvis.persons.act.OwnOpinion;

/** Turns acts into rows and back; the witness is somebody's name and is encrypted. */
final class ActRows {

    private static final String WITNESS = "act-witness";
    private static final String OPINION = "act-own-opinion";
    private static final String BREAK = "\n";

    private ActRows() {}

    static ActRow write(Act act, DataKey key) {
        ActRow row = new ActRow();
        row.id = act.id();
        row.personId = act.personId();
        row.matter = act.matter().name();
        row.subject = act.subject();
        row.answer = act.answer() == null ? null : act.answer().name();
        row.author = act.author().name();
        row.enteredBy = act.enteredBy();
        row.enteredByHer = act.enteredByHer();
        row.wordingVersion = act.wordingVersion();
        row.wordingHash = act.wordingHash();
        row.performedAt = act.performedAt();
        row.recordedAt = act.recordedAt();
        writeProof(act.proof(), row, key);
        writeHelpers(act.helpers(), row, key);
        return row;
    }

    private static void writeProof(Proof proof, ActRow row, DataKey key) {
        row.manner = proof.manner().name();
        row.cardId = proof.cardId();
        row.paperScanSha256 = proof.paperScanSha256();
        row.witness = proof.witnessName() == null
                ? null
                : key.encrypt(proof.witnessRole() + BREAK + proof.witnessName(), WITNESS);
    }

    private static void writeHelpers(Helpers helpers, ActRow row, DataKey key) {
        row.representativeId = helpers.representativeId();
        row.assistantId = helpers.assistantId();
        OwnOpinion own = helpers.ownOpinion();
        if (own != null && own.opinion() != null) {
            row.ownOpinion = own.opinion().name();
            row.ownOpinionWords = own.words() == null ? null : key.encrypt(own.words(), OPINION);
            row.judgeDecisionSha256 = own.judgeDecisionSha256();
        }
    }

    private static Helpers helpers(ActRow row, DataKey key) {
        OwnOpinion own = row.ownOpinion == null
                ? null
                : new OwnOpinion(
                        Opinion.valueOf(row.ownOpinion),
                        row.ownOpinionWords == null ? null : key.decrypt(row.ownOpinionWords, OPINION),
                        row.judgeDecisionSha256);
        return new Helpers(row.representativeId, row.assistantId, own);
    }

    static Act read(ActRow row, DataKey key) {
        String[] witness = row.witness == null
                ? new String[0]
                : key.decrypt(row.witness, WITNESS).split(BREAK, 2);
        Proof proof = new Proof(
                Manner.valueOf(row.manner),
                row.cardId,
                row.paperScanSha256,
                witness.length == 2 ? witness[1] : null,
                witness.length == 2 ? witness[0] : null);
        return new Act(
                row.id,
                row.personId,
                Matter.valueOf(row.matter),
                row.subject,
                row.answer == null ? null : ActAnswer.valueOf(row.answer),
                Author.valueOf(row.author),
                helpers(row, key),
                proof,
                row.enteredBy,
                row.enteredByHer,
                row.wordingVersion,
                row.wordingHash,
                row.performedAt,
                row.recordedAt);
    }
}
