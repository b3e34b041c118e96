/** Keeps who is signed in: the tokens stay here, the browser holds a random number. */
@NullMarked
package fr.parvis.portal.session;

import org.jspecify.annotations.NullMarked;
