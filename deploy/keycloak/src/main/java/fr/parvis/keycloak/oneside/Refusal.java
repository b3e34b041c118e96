package fr.parvis.keycloak.oneside;

/** Why an account or a role is refused; the code goes into the event, the message to the administrator. */
enum Refusal {
    SECOND_ACCOUNT(
            "second_account",
            "Cette personne a déjà un compte professionnel. Une même personne n'a jamais deux comptes, ni d'un même côté,"
                    + " ni des deux côtés."),
    OTHER_PERSON(
            "other_natural_person",
            "Ce compte est déjà celui d'une autre personne. Pour une autre personne, ouvrez un autre compte."),
    FINGERPRINT_GIVEN(
            "fingerprint_given", "L'empreinte est calculée par le serveur ; elle ne se saisit et ne se modifie pas."),
    PERSON_WITH_IDENTITY(
            "person_with_identity",
            "Le compte d'une personne accompagnée ne porte ni données de naissance ni numéro professionnel."),
    RESERVED_USERNAME(
            "reserved_username", "Un nom de compte qui commence par « service-account- » est réservé aux machines."),
    ROLE_WITHOUT_FINGERPRINT(
            "role_without_fingerprint",
            "Un rôle professionnel se donne seulement à un compte dont la personne est identifiée."),
    ROLE_OF_ANOTHER_SIDE("role_of_another_side", "Ce rôle est celui d'un autre côté ; nul n'a de rôle des deux côtés."),
    ROLE_BY_GROUP("role_by_group", "Un groupe ne donne aucun rôle ; donnez-le à chaque compte."),
    ROLE_OF_MACHINES("role_of_machines", "Ce rôle se donne seulement à une machine."),
    ROLE_OF_PERSONS("role_of_persons", "Le rôle d'une personne accompagnée ne se donne pas à un compte professionnel.");

    private final String code;
    private final String message;

    Refusal(String code, String message) {
        this.code = code;
        this.message = message;
    }

    String code() {
        return code;
    }

    String message() {
        return message;
    }
}
