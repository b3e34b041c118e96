package fr.parvis.keycloak.oneside;

import org.keycloak.models.UserModel;
import org.keycloak.representations.idm.AbstractUserRepresentation;
import org.keycloak.userprofile.AttributeChangeListener;
import org.keycloak.userprofile.Attributes;
import org.keycloak.userprofile.UserProfile;
import org.keycloak.userprofile.ValidationException;

/** One account being opened or changed: the declared rules first, then the guard, then the mark. */
final class OneSideProfile implements UserProfile {
    private final UserProfile declared;
    private final AccountGuard guard;
    private boolean checked;

    OneSideProfile(UserProfile declared, AccountGuard guard) {
        this.declared = declared;
        this.guard = guard;
    }

    @Override
    public void validate() throws ValidationException {
        declared.validate();
        guard.check();
        checked = true;
    }

    @Override
    public UserModel create() throws ValidationException {
        return create(true);
    }

    /** The guard looks even where the caller asks for no validation. */
    @Override
    public UserModel create(boolean validate) throws ValidationException {
        checkOnce();
        UserModel user = declared.create(validate);
        guard.mark(user);
        return user;
    }

    @Override
    public void update(boolean removeAttributes, AttributeChangeListener... listeners) throws ValidationException {
        checkOnce();
        declared.update(removeAttributes, listeners);
        guard.markExisting();
    }

    private void checkOnce() {
        if (!checked) {
            guard.check();
            checked = true;
        }
    }

    @Override
    public Attributes getAttributes() {
        return declared.getAttributes();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // Keycloak's own signature
    public <R extends AbstractUserRepresentation> R toRepresentation(boolean full) {
        return declared.toRepresentation(full);
    }
}
