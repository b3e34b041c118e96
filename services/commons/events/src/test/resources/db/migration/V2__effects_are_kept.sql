-- A right taken away stays away.
revoke delete on trial_effect from ${role};
