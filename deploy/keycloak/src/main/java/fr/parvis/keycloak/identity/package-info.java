/** Recognises one natural person behind two professional accounts without keeping who she is. */
@NullMarked
package fr.parvis.keycloak.identity;

import org.jspecify.annotations.NullMarked;
