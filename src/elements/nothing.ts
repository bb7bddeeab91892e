/** Stands for a script of Starlight's that has nothing to do here. */
export {};
