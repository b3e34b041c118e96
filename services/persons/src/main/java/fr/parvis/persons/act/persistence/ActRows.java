package fr.parvis.persons.act.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.Act.Proof;
import fr.parvis.persons.act.Author;
import fr.parvis.persons.act.Manner;
import fr.parvis.persons.act.Matter;

/** Turns acts into rows and back; the witness is somebody's name and is encrypted. */
final class ActRows {

    private static final String WITNESS = "act-witness";
    private static final String BREAK = "\n";

    private ActRows() {}

    static ActRow write(Act act, DataKey key) {
        ActRow row = new ActRow();
        row.id = act.id();
        row.personId = act.personId();
        row.matter = act.matter().name();
        row.subject = act.subject();
        row.author = act.author().name();
        row.representativeId = act.representativeId();
        row.enteredBy = act.enteredBy();
        row.enteredByHer = act.enteredByHer();
        row.wordingVersion = act.wordingVersion();
        row.wordingHash = act.wordingHash();
        row.performedAt = act.performedAt();
        row.recordedAt = act.recordedAt();
        writeProof(act.proof(), row, key);
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
                Author.valueOf(row.author),
                row.representativeId,
                proof,
                row.enteredBy,
                row.enteredByHer,
                row.wordingVersion,
                row.wordingHash,
                row.performedAt,
                row.recordedAt);
    }
}
