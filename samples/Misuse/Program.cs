// Nothing here runs: the project does not build, on purpose.
return 1;
