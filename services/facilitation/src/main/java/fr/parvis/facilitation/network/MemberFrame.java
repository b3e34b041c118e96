package fr.parvis.facilitation.network;

/**
 * What a member is there for (FAC-92, FAC-93). Free texts, empty where nothing was agreed.
 *
 * @param name how she calls that person or body
 * @param contribution what the member brings
 * @param participation when and how the member takes part; of herself, her own place
 * @param limits what the member may not do
 * @param contact how to reach the member, as told to her
 */
public record MemberFrame(
        String name,
        String role,
        String mission,
        String contribution,
        String participation,
        String limits,
        String contact) {

    /** Names nobody: it is written into no log. */
    @Override
    public String toString() {
        return "MemberFrame[…]";
    }
}
