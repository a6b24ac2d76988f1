/** Pages about trajectories ({@code trajectory/*.xhtml}). */
package nl.weerklank.trajectory;
