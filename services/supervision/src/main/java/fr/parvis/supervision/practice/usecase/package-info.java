/** Planning, confirming, recording and reading practice analysis. */
@NullMarked
package fr.parvis.supervision.practice.usecase;

import org.jspecify.annotations.NullMarked;
