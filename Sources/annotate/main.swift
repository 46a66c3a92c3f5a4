print("annotate")
