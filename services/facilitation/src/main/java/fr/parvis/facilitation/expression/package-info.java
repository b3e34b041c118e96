/** Her life project: what she says she wants, in words nobody else can change. */
@NullMarked
package fr.parvis.facilitation.expression;

import org.jspecify.annotations.NullMarked;
