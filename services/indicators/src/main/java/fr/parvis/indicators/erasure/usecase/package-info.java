/** Folds an erased person into counts. */
@NullMarked
package fr.parvis.indicators.erasure.usecase;

import org.jspecify.annotations.NullMarked;
