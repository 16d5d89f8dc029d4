"""What is seen before there is a library to show: the welcome, the first folder, a library brought up to date."""
