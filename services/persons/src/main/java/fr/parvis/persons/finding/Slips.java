package fr.parvis.persons.finding;

/**
 * Counts slips of the pen between two spellings: a letter too many, one missing, one for another, or two neighbours exchanged. Four of five
 * misspelt words hold one such slip (F. J. Damerau, 1964).
 */
final class Slips {

    private Slips() {}

    static int between(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(last[j], now[j - 1]) + 1);
                if (areExchanged(one, i, other, j)) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = now;
        }
        return last[other.length()];
    }

    /** None below four letters, where one slip makes another name; two from nine letters on. */
    static boolean mayBeTheSame(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter < 4 ? 0 : shorter < 9 ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= allowed && between(one, other) <= allowed;
    }

    private static boolean areExchanged(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
